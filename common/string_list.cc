#include "common/string_list.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include "common/split.h"

namespace dateline {

std::string encode_list(std::vector<std::string> strings) {
  std::sort(strings.begin(), strings.end());
  strings.erase(std::unique(strings.begin(), strings.end()), strings.end());
  std::string list;
  for (const std::string& string : strings) list.append(string).append("\n");
  return list;
}

std::vector<std::string> decode_list(std::string_view list) {
  const std::vector<std::string_view> parts = split(list, '\n');
  return {parts.begin(), parts.end()};
}

std::vector<std::uint32_t> decode_id_list(std::string_view list) {
  std::vector<std::uint32_t> ids;
  for (const std::string_view text : split(list, '\n')) {
    std::uint32_t id = 0;
    std::from_chars(text.data(), text.data() + text.size(), id);
    ids.push_back(id);
  }
  return ids;
}

std::string merge_lists(std::span<const std::string> lists) {
  std::vector<std::string> all;
  for (const std::string& list : lists) {
    std::vector<std::string> strings = decode_list(list);
    std::move(strings.begin(), strings.end(), std::back_inserter(all));
  }
  return encode_list(std::move(all));
}

}  // namespace dateline
