#ifndef DATELINE_INDEXER_ENTITIES_NAME_TRIM_H_
#define DATELINE_INDEXER_ENTITIES_NAME_TRIM_H_

#include "indexer/entities/name_run.h"
#include "indexer/entities/name_words.h"

namespace dateline {

// Takes off words that only begin the sentence or tell a rank, and a heading
// behind.
void trim_name(const NamedText& text, const NameWords& words, NameRun& run);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAME_TRIM_H_
