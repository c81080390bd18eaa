#ifndef DATELINE_INDEXER_ENTITIES_IS_ONE_OF_H_
#define DATELINE_INDEXER_ENTITIES_IS_ONE_OF_H_

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace dateline {

// For lists of some ten words; longer ones are tables (common/hash_table.h).
template <std::size_t kSize>
bool is_one_of(const std::array<std::string_view, kSize>& words,
               std::string_view form) {
  return std::find(words.begin(), words.end(), form) != words.end();
}

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_IS_ONE_OF_H_
