#ifndef DATELINE_INDEXER_ENTITIES_NAME_LIST_H_
#define DATELINE_INDEXER_ENTITIES_NAME_LIST_H_

#include <cstddef>

#include "indexer/entities/name_run.h"

namespace dateline {

// Whether two neighbouring runs stand in one list: nothing between them but
// commas, "and", numbers and a word in brackets.
bool are_listed(const NamedText& text, const NameRun& left,
                const NameRun& right);

// The first and the last run of the list that a run stands in, of a longer one
// no further than kMostListed from it.
inline constexpr std::size_t kMostListed = 60;
std::size_t list_begin(const NamedText& text, std::size_t index);
std::size_t list_last(const NamedText& text, std::size_t index);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAME_LIST_H_
