#include "indexer/readers/byline.h"

#include <algorithm>
#include <array>

#include "common/text.h"

namespace dateline {
namespace {

constexpr std::size_t kMaxByline = 80;  // bytes
constexpr std::size_t kMaxWords = 8;

bool begins_as_name(std::string_view word) {
  constexpr std::array<std::string_view, 16> kParticles = {
      "de", "da", "di", "du",  "la",  "von", "van", "der",
      "y",  "e",  "et", "und", "and", "in",  "|",   "&"};
  const char first = word.front();
  return (first >= 'A' && first <= 'Z') || first < 0 ||
         std::find(kParticles.begin(), kParticles.end(), word) !=
             kParticles.end();
}

}  // namespace

std::string_view behind_by(std::string_view text) {
  constexpr std::array<std::string_view, 13> kBy = {
      "By ",     "BY ",    "by ",   "Par ",  "Von ",   "Por ", "Di ",
      "Автор: ", "作者：", "记者 ", "بقلم ", "بقلم: ", "كتب "};
  const auto* const by = std::find_if(
      kBy.begin(), kBy.end(),
      [&](std::string_view word) { return text.starts_with(word); });
  return by == kBy.end() ? std::string_view() : text.substr(by->size());
}

std::string_view byline_name(std::string_view line) {
  if (line.size() > kMaxByline || line.ends_with('.')) return {};
  const std::string_view name = trim(behind_by(line));
  std::size_t words = 0;
  bool has_lower = false;
  for (std::string_view rest = name; !rest.empty(); ++words) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (end == 0 || !begins_as_name(rest.substr(0, end))) return {};
    has_lower = has_lower ||
                std::any_of(rest.begin(), rest.begin() + static_cast<long>(end),
                            [](char c) { return c >= 'a' && c <= 'z'; });
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  // One word with small letters is no full name, unlike "AFP" or "王明".
  return words > kMaxWords || (words == 1 && has_lower) ? std::string_view()
                                                        : name;
}

std::string author_of(std::string_view byline) {
  const std::string_view name = behind_by(byline);
  return collapse_spaces(name.empty() ? byline : name);
}

}  // namespace dateline
