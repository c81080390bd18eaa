#ifndef DATELINE_COMMON_HASH_TABLE_H_
#define DATELINE_COMMON_HASH_TABLE_H_

#include <tsl/robin_map.h>
#include <tsl/robin_set.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
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

// For tables whose keys are known beforehand: of a long word only the first and
// the last eight bytes, so a few instructions. Words of articles can be made to
// share a hash, which costs nothing where they are only looked up.
struct TableHash {
  std::size_t operator()(std::string_view key) const {
    constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15U;
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    const std::size_t size = key.size();
    if (size >= sizeof first) {
      std::memcpy(&first, key.data(), sizeof first);
      std::memcpy(&last, key.data() + size - sizeof last, sizeof last);
    } else if (size > 0) {  // of nothing there may be no address
      std::memcpy(&first, key.data(), size);
    }
    std::uint64_t hash = (first ^ size) * kMix;
    hash = (hash ^ hash >> 32 ^ last) * kMix;
    return hash ^ hash >> 29;
  }
};

template <typename Value>
using TableMap =
    tsl::robin_map<std::string_view, Value, TableHash, std::equal_to<>,
                   std::allocator<std::pair<std::string_view, Value>>, true>;

using TableSet = tsl::robin_set<std::string_view, TableHash, std::equal_to<>,
                                std::allocator<std::string_view>, true>;

// Of numbers that are hashes already.
template <typename Number>
using HashSet = tsl::robin_set<Number>;

template <typename Number, typename Value>
using HashMap = tsl::robin_map<Number, Value>;

}  // namespace dateline

#endif  // DATELINE_COMMON_HASH_TABLE_H_
