#include "indexer/entities/dateline_span.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "common/ascii.h"

namespace dateline {
namespace {

constexpr std::size_t kReach = 1000;  // bytes of the body
constexpr std::size_t kMost = 90;     // bytes of a dateline

// "1996-08-30" at the end.
bool ends_with_date(std::string_view line) {
  constexpr std::string_view kForm = "dddd-dd-dd";
  if (line.size() < kForm.size()) return false;
  const std::string_view end = line.substr(line.size() - kForm.size());
  return std::equal(end.begin(), end.end(), kForm.begin(), [](char c, char f) {
    return f == 'd' ? is_digit(c) : c == f;
  });
}

// The bytes in front of the first dash, if there is one near.
std::size_t before_dash(std::string_view line) {
  constexpr std::array<std::string_view, 5> kDashes = {" - ", " -- ", " – ",
                                                       " — ", " --"};
  std::size_t first = std::string_view::npos;
  for (const std::string_view dash : kDashes) {
    first = std::min(first, line.find(dash));
  }
  return first;
}

// The bytes of the words in capitals that a line begins with, where what stands
// behind them ends a place.
std::size_t capitals(std::string_view line) {
  constexpr std::array<std::string_view, 5> kBehind = {", ", " (", "/", " 19",
                                                       " 20"};
  std::size_t end = 0;
  while (end < line.size() && !(line[end] >= 'a' && line[end] <= 'z')) {
    const std::string_view rest = line.substr(end);
    if (end > 1 &&
        std::any_of(kBehind.begin(), kBehind.end(),
                    [&](std::string_view b) { return rest.starts_with(b); })) {
      return end;
    }
    ++end;
  }
  return 0;
}

std::size_t size_of_dateline(std::string_view line, bool all_capitals) {
  if (line.size() <= kMost && ends_with_date(line)) return line.size();
  if (all_capitals) return 0;
  line = line.substr(0, kMost);
  const std::size_t dash = before_dash(line);
  const std::string_view head = line.substr(0, dash);
  const bool told = head.find_first_of(",(") != std::string_view::npos;
  if (dash != std::string_view::npos && (told || capitals(head) == 0)) {
    const bool lower = std::any_of(head.begin(), head.end(),
                                   [](char c) { return c >= 'a' && c <= 'z'; });
    if (told || !lower) return dash;
  }
  return capitals(line);
}

}  // namespace

Span dateline_span(std::string_view body, const std::vector<Token>& tokens) {
  for (const Token& token : tokens) {
    if (token.begin > kReach) break;
    if (!token.is(kParagraphStart) || !token.is(kAllCapitals)) continue;
    const std::string_view rest = body.substr(token.begin, kReach);
    const std::string_view line = rest.substr(0, rest.find("\n\n"));
    const std::size_t size = size_of_dateline(line, token.is(kCapitalLine));
    if (size > 0) {
      return {token.begin, token.begin + static_cast<std::uint32_t>(size)};
    }
  }
  return {};
}

}  // namespace dateline
