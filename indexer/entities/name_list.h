#ifndef DATELINE_INDEXER_ENTITIES_NAME_LIST_H_
#define DATELINE_INDEXER_ENTITIES_NAME_LIST_H_

#include "indexer/entities/name_run.h"

namespace dateline {

// Whether two neighbouring runs stand in one list: nothing between them but
// commas, "and", numbers and a word in brackets.
bool are_listed(const NamedText& text, const NameRun& left,
                const NameRun& right);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAME_LIST_H_
