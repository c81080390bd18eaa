#include "searcher/filter.h"

#include <array>

#include "common/error.h"
#include "common/text.h"

namespace dateline {
namespace {

constexpr std::string_view kNone = "@none";

// Cuts at every | that no \ stands before, and takes the \ off.
std::vector<std::string> alternatives_of(std::string_view text) {
  std::vector<std::string> parts(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '|') {
      parts.emplace_back();
      continue;
    }
    if (text[i] == '\\' && i + 1 < text.size()) ++i;
    parts.back() += text[i];
  }
  return parts;
}

}  // namespace

Filter parse_filter(Filter::Kind kind, std::string_view text) {
  Filter filter;
  filter.kind = kind;
  const std::string whole = repair_utf8(trim(text));
  std::string_view rest = whole;
  if (rest.starts_with('-')) {
    filter.negated = true;
    rest.remove_prefix(1);
  }
  for (const std::string& part : alternatives_of(rest)) {
    const std::string_view value = trim(part);
    if (value == kNone) {
      filter.none = true;
    } else if (has_word(value)) {
      filter.alternatives.emplace_back(value);
    } else {
      throw UsageError("filter '" + whole +
                       "' has an empty value: write A, A|B, -A or @none");
    }
  }
  return filter;
}

std::string to_string(const Filter& filter) {
  static constexpr std::array<std::string_view, 6> kNames = {
      "country", "about", "person", "organisation", "source", "language"};
  std::string text = "--";
  text += kNames[static_cast<std::size_t>(filter.kind)];
  text += filter.negated ? "=-" : "=";
  std::string between;
  for (const std::string& value : filter.alternatives) {
    text += between;
    for (const char c : value) {
      if (c == '|' || c == '\\') text += '\\';
      text += c;
    }
    between = "|";
  }
  if (filter.none) text.append(between).append(kNone);
  return text;
}

}  // namespace dateline
