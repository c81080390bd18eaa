#ifndef DATELINE_INDEXER_ENTITIES_LOCAL_PLACES_H_
#define DATELINE_INDEXER_ENTITIES_LOCAL_PLACES_H_

#include "indexer/entities/name_run.h"

namespace dateline {

// Marks the words that name a country in the text's own language as places, as
// the lexicon does in English: "Reino Unido" is nobody.
void mark_local_places(NamedText& text);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_LOCAL_PLACES_H_
