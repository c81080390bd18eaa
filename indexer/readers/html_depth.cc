#include "indexer/readers/html_depth.h"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 33> kUnclosed = {
    "area",  "base",  "body", "br",     "col",   "dd",    "dt",
    "embed", "head",  "hr",   "html",   "img",   "input", "keygen",
    "li",    "link",  "meta", "option", "p",     "param", "path",
    "rect",  "rp",    "rt",   "source", "tbody", "td",    "tfoot",
    "th",    "thead", "tr",   "track",  "wbr"};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

// The name of the tag, in lower case, whose first letter is at `at`.
std::string tag_name(std::string_view html, std::size_t at) {
  constexpr std::size_t kLongest = 16;
  std::string name;
  while (at < html.size() && is_letter(html[at]) && name.size() < kLongest) {
    name += lower(html[at++]);
  }
  return name;
}

}  // namespace

bool nests_too_deep(std::string_view html) {
  std::size_t open = 0;
  for (std::size_t at = html.find('<'); at != std::string_view::npos;
       at = html.find('<', at + 1)) {
    const bool end = at + 1 < html.size() && html[at + 1] == '/';
    const std::size_t name_at = at + (end ? 2 : 1);
    if (name_at >= html.size() || !is_letter(html[name_at])) continue;
    const std::string name = tag_name(html, name_at);
    if (std::binary_search(kUnclosed.begin(), kUnclosed.end(), name)) continue;
    if (!end) {
      if (++open > kMaxHtmlDepth) return true;
    } else if (open > 0) {
      --open;
    }
  }
  return false;
}

}  // namespace dateline
