#ifndef DATELINE_COMMON_STRING_LIST_H_
#define DATELINE_COMMON_STRING_LIST_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// A set of strings without line breaks as the value of one metadata key: each
// ends with a line break, in byte order.

// Sorts `strings` and drops what stands twice.
std::string encode_list(std::vector<std::string> strings);

std::vector<std::string> decode_list(std::string_view list);

// Of a list of ids in decimal.
std::vector<std::uint32_t> decode_id_list(std::string_view list);

// The union of lists.
std::string merge_lists(std::span<const std::string> lists);

}  // namespace dateline

#endif  // DATELINE_COMMON_STRING_LIST_H_
