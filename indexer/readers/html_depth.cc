#include "indexer/readers/html_depth.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "common/ascii.h"

namespace dateline {
namespace {

// The first eight letters of a name, in lower case, as one number.
using TagName = std::uint64_t;

constexpr TagName tag_name(std::string_view text) {
  TagName name = 0;
  for (const char c : text.substr(0, sizeof name)) {
    name = name << 8U | static_cast<unsigned char>(c | 0x20);
  }
  return name;
}

constexpr auto kUnclosed = [] {
  auto names = std::to_array<TagName>(
      {tag_name("area"),   tag_name("base"),   tag_name("body"),
       tag_name("br"),     tag_name("col"),    tag_name("dd"),
       tag_name("dt"),     tag_name("embed"),  tag_name("head"),
       tag_name("hr"),     tag_name("html"),   tag_name("img"),
       tag_name("input"),  tag_name("keygen"), tag_name("li"),
       tag_name("link"),   tag_name("meta"),   tag_name("option"),
       tag_name("p"),      tag_name("param"),  tag_name("path"),
       tag_name("rect"),   tag_name("rp"),     tag_name("rt"),
       tag_name("source"), tag_name("tbody"),  tag_name("td"),
       tag_name("tfoot"),  tag_name("th"),     tag_name("thead"),
       tag_name("tr"),     tag_name("track"),  tag_name("wbr")});
  std::sort(names.begin(), names.end());
  return names;
}();

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n'; }

// Moves `at` from a tag's name behind the tag; whether it is crowded.
bool skip_tag(std::string_view html, std::size_t& at) {
  std::size_t attributes = 0;
  char before = ' ';
  for (; at < html.size() && html[at] != '>'; ++at) {
    const char c = html[at];
    if (before == '=' && (c == '"' || c == '\'')) {
      at = std::min(html.find(c, at + 1), html.size() - 1);
    } else if (is_white(c) || c == '/' || before == '"' || before == '\'') {
      if (++attributes > kMaxAttributes) return true;
    }
    if (!is_white(c) || before != '=') before = c;
    while (is_white(c) && at + 1 < html.size() && is_white(html[at + 1])) ++at;
  }
  return false;
}

}  // namespace

bool nests_too_deep(std::string_view html) {
  std::size_t open = 0;
  for (std::size_t at = html.find('<'); at != std::string_view::npos;
       at = html.find('<', at + 1)) {
    const bool end = at + 1 < html.size() && html[at + 1] == '/';
    const std::size_t name_at = at + (end ? 2 : 1);
    if (name_at >= html.size() || !is_letter(html[name_at])) continue;
    std::size_t name_end = name_at;
    while (name_end < html.size() && is_letter(html[name_end])) ++name_end;
    const TagName name = tag_name(html.substr(name_at, name_end - name_at));
    if (std::binary_search(kUnclosed.begin(), kUnclosed.end(), name)) continue;
    if (!end) {
      if (++open > kMaxHtmlDepth) return true;
    } else if (open > 0) {
      --open;
    }
  }
  return false;
}

bool has_crowded_tag(std::string_view html) {
  for (std::size_t at = html.find('<'); at != std::string_view::npos;
       at = html.find('<', at)) {
    ++at;
    if (at < html.size() && is_letter(html[at]) && skip_tag(html, at)) {
      return true;
    }
  }
  return false;
}

}  // namespace dateline
