#ifndef DATELINE_INDEXER_ENTITIES_INTRODUCTION_H_
#define DATELINE_INDEXER_ENTITIES_INTRODUCTION_H_

#include <string_view>

#include "indexer/entities/name_run.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// "man", "villager": who may be "named" somebody, beside those of the titles.
bool is_people(std::string_view form);

// "a 60-year-old Alton man": a town, not who is 60.
bool is_home(const NamedText& text, const NameRun& run);

// Whether what stands beside one name alone tells that it is a person's:
// "said Ortel, a waitress", "Pensioner Ortel, 77,", "a dealer, Ortel, said".
bool introduces_person(const NamedText& text, const NameRun& run,
                       const PersonLexicon& lexicon);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_INTRODUCTION_H_
