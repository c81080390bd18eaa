#ifndef DATELINE_INDEXER_ENTITIES_NAME_SURROUNDINGS_H_
#define DATELINE_INDEXER_ENTITIES_NAME_SURROUNDINGS_H_

#include "indexer/entities/name_run.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// What stands beside a name and makes it a person's.

// ", who", ", 42,", ", a dealer", ", Minister of": behind it.
bool is_described(const NamedText& text, const NameRun& run,
                  const PersonLexicon& lexicon);

// "the family's lawyer, Jo Lee": in front of it.
bool is_explained(const NamedText& text, const NameRun& run,
                  const PersonLexicon& lexicon);

// "was arrested", "has died": what befalls people alone.
bool is_befallen(const NamedText& text, const NameRun& run);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAME_SURROUNDINGS_H_
