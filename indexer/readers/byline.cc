#include "indexer/readers/byline.h"

#include <algorithm>
#include <array>

#include "common/text.h"

namespace dateline {

std::string_view behind_by(std::string_view text) {
  constexpr std::array<std::string_view, 13> kBy = {
      "By ",     "BY ",    "by ",   "Par ",  "Von ",   "Por ", "Di ",
      "Автор: ", "作者：", "记者 ", "بقلم ", "بقلم: ", "كتب "};
  const auto* const by = std::find_if(
      kBy.begin(), kBy.end(),
      [&](std::string_view word) { return text.starts_with(word); });
  return by == kBy.end() ? std::string_view() : text.substr(by->size());
}

std::string author_of(std::string_view byline) {
  const std::string_view name = behind_by(byline);
  return collapse_spaces(name.empty() ? byline : name);
}

}  // namespace dateline
