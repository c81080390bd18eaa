#ifndef DATELINE_INDEXER_ENTITIES_NAME_INSET_H_
#define DATELINE_INDEXER_ENTITIES_NAME_INSET_H_

#include <cstddef>

#include "indexer/entities/name_run.h"
#include "indexer/entities/name_words.h"

namespace dateline {

// A nickname or maiden name within a full name: where the first token of one
// may be `i`, the token that the name goes on with; 0 where there is none.
std::size_t behind_inset(const NamedText& text, const NameWords& words,
                         std::size_t i);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAME_INSET_H_
