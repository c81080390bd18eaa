#ifndef DATELINE_COMMON_HASH_TABLE_H_
#define DATELINE_COMMON_HASH_TABLE_H_

#include <tsl/robin_map.h>
#include <tsl/robin_set.h>

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>

namespace dateline {

// The first and the last eight bytes of a word, which may overlap; all of a
// shorter one.
struct WordEnds {
  explicit WordEnds(std::string_view word) {
    const std::size_t size = word.size();
    const char* const begin = word.data();
    if (size >= sizeof first) {
      std::memcpy(&first, begin, sizeof first);
      std::memcpy(&last, begin + size - sizeof last, sizeof last);
    } else if (size >= sizeof(std::uint32_t)) {
      first = half_at(begin);
      last = half_at(begin + size - sizeof(std::uint32_t));
    } else if (size > 0) {
      first = byte_at(begin) | byte_at(begin + size / 2) << 8U;
      last = byte_at(begin + size - 1);
    }
  }

  std::uint64_t first = 0;
  std::uint64_t last = 0;

 private:
  static std::uint64_t half_at(const char* at) {
    std::uint32_t half = 0;
    std::memcpy(&half, at, sizeof half);
    return half;
  }
  static std::uint64_t byte_at(const char* at) {
    return static_cast<unsigned char>(*at);
  }
};

// As ==, without a call for words of up to sixteen bytes.
struct WordEqual {
  bool operator()(std::string_view a, std::string_view b) const {
    if (a.size() != b.size()) return false;
    const WordEnds ends_of_a(a);
    const WordEnds ends_of_b(b);
    return ends_of_a.first == ends_of_b.first &&
           ends_of_a.last == ends_of_b.last &&
           (a.size() <= 2 * sizeof ends_of_a.first || a == b);
  }
};

// Hash tables for the hot paths of indexing: open addressing, a lookup mostly
// touches one line of the processor's cache where the standard containers touch
// three. Elements move when a table grows, so no pointer into one lasts; the
// viewed strings must outlive it. A map's values are changed by its [] alone.

template <typename Value>
using StringViewMap =
    tsl::robin_map<std::string_view, Value, std::hash<std::string_view>,
                   WordEqual,
                   std::allocator<std::pair<std::string_view, Value>>, true>;

using StringViewSet =
    tsl::robin_set<std::string_view, std::hash<std::string_view>, WordEqual,
                   std::allocator<std::string_view>, true>;

// For tables whose keys are known beforehand: of a long word only the first and
// the last eight bytes, so a few instructions. Words of articles can be made to
// share a hash, which costs nothing where they are only looked up.
struct TableHash {
  std::size_t operator()(std::string_view key) const {
    constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15U;
    const WordEnds ends(key);
    std::uint64_t hash = (ends.first ^ key.size()) * kMix;
    hash = (hash ^ hash >> 32 ^ ends.last) * kMix;
    return hash ^ hash >> 29;
  }
};

template <typename Value>
using TableMap =
    tsl::robin_map<std::string_view, Value, TableHash, WordEqual,
                   std::allocator<std::pair<std::string_view, Value>>, true>;

using TableSet = tsl::robin_set<std::string_view, TableHash, WordEqual,
                                std::allocator<std::string_view>, true>;

// A TableMap behind a Bloom filter of one hash. Most words of articles are in
// no table, and the filter, which tells so of most of them, stays in the
// processor's cache.
template <typename Value, std::size_t kBits>
class FilteredMap {
 public:
  void reserve(std::size_t keys) { values_.reserve(keys); }

  Value& operator[](std::string_view key) {
    filter_.set(TableHash()(key) % kBits);
    return values_[key];
  }

  // Null where it is not there.
  const Value* find(std::string_view key) const {
    const std::size_t hash = TableHash()(key);
    if (!filter_[hash % kBits]) return nullptr;
    const auto found = values_.find(key, hash);
    return found == values_.end() ? nullptr : &found->second;
  }

  template <typename Visit>
  void for_each(Visit visit) {
    for (auto at = values_.begin(); at != values_.end(); ++at) {
      visit(at.value());
    }
  }

 private:
  std::bitset<kBits> filter_;
  TableMap<Value> values_;
};

// Of numbers that are hashes already.
template <typename Number>
using HashSet = tsl::robin_set<Number>;

template <typename Number, typename Value>
using HashMap = tsl::robin_map<Number, Value>;

}  // namespace dateline

#endif  // DATELINE_COMMON_HASH_TABLE_H_
