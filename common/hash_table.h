#ifndef DATELINE_COMMON_HASH_TABLE_H_
#define DATELINE_COMMON_HASH_TABLE_H_

#include <tsl/robin_map.h>
#include <tsl/robin_set.h>

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>

namespace dateline {

// Hash tables for the hot paths of indexing: open addressing, a lookup mostly
// touches one line of the processor's cache where the standard containers touch
// three. Elements move when a table grows, so no pointer into one lasts; the
// viewed strings must outlive it. A map's values are changed by its [] alone.

template <typename Value>
using StringViewMap =
    tsl::robin_map<std::string_view, Value, std::hash<std::string_view>,
                   std::equal_to<>,
                   std::allocator<std::pair<std::string_view, Value>>, true>;

using StringViewSet =
    tsl::robin_set<std::string_view, std::hash<std::string_view>,
                   std::equal_to<>, std::allocator<std::string_view>, true>;

// Of numbers that are hashes already.
template <typename Number>
using HashSet = tsl::robin_set<Number>;

template <typename Number, typename Value>
using HashMap = tsl::robin_map<Number, Value>;

}  // namespace dateline

#endif  // DATELINE_COMMON_HASH_TABLE_H_
