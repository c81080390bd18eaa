#include "indexer/entities/local_notation.h"

#include <algorithm>
#include <array>

#include "common/ascii.h"
#include "indexer/entities/is_one_of.h"

namespace dateline {
namespace {

// Whether the printed word is like the pattern: 'A' for a capital, '0' for a
// digit.
bool is_like(std::string_view word, std::string_view pattern) {
  return std::equal(word.begin(), word.end(), pattern.begin(), pattern.end(),
                    [](char c, char kind) {
                      return kind == 'A' ? is_upper(c) : is_digit(c);
                    });
}

bool has_digits(const EntityText& text, std::size_t at, std::size_t least,
                std::size_t most) {
  if (at >= text.tokens.size()) return false;
  const std::string_view word = text.printed(at);
  return word.size() >= least && word.size() <= most &&
         std::all_of(word.begin(), word.end(), is_digit);
}

bool follows(const EntityText& text, std::size_t at, std::string_view gap) {
  return at > 0 && at < text.tokens.size() && text.gap(at) == gap;
}

// "£30", "$30", but not "C$30".
std::string_view currency(const EntityText& text, std::size_t at) {
  const std::string_view before = text.text.substr(0, text.tokens[at].begin);
  if (before.ends_with("£")) return "@pounds";
  if (!before.ends_with('$')) return {};
  const bool is_marked = before.size() > 1 && is_letter(before.rbegin()[1]);
  return is_marked ? std::string_view() : "@dollars";
}

// "2pm", "4.15am".
bool is_joined_time(std::string_view word) {
  if (!word.ends_with("am") && !word.ends_with("pm")) return false;
  word.remove_suffix(2);
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
    return is_digit(c) || c == '.';
  });
}

// "(555) 555-0100", "555-555-0100".
bool is_american_phone(const EntityText& text, std::size_t at) {
  return has_digits(text, at, 3, 3) && has_digits(text, at + 1, 3, 3) &&
         has_digits(text, at + 2, 4, 4) && follows(text, at + 2, "-") &&
         (follows(text, at + 1, "-") || follows(text, at + 1, ") "));
}

// "01632 960001", "0800 555 111".
bool is_trunk_phone(const EntityText& text, std::size_t at) {
  return has_digits(text, at, 3, 5) && text.printed(at).front() == '0' &&
         has_digits(text, at + 1, 3, 8) && follows(text, at + 1, " ");
}

// "2517 Elm St.", "40 N. Oak Park Ave.": the words, 0 where there is none.
std::size_t words_of_short_street(const EntityText& text, std::size_t at) {
  constexpr std::size_t kMostWords = 4;
  constexpr std::array<std::string_view, 7> kStreets = {
      "st", "ave", "rd", "dr", "blvd", "ln", "pkwy"};
  if (!has_digits(text, at, 1, 5)) return 0;
  for (std::size_t i = 1; i <= kMostWords && at + i < text.tokens.size(); ++i) {
    const Token& token = text.tokens[at + i];
    const std::string_view gap = text.gap(at + i);
    if (!token.is(kCapitalised) || (gap != " " && gap != ". ")) return 0;
    if (i > 1 && token.is(kFullStop) && is_one_of(kStreets, token.form)) {
      return i + 1;
    }
  }
  return 0;
}

// "AB1 2CD", "K1A 0B1", told by their second half.
std::string_view postcode(const EntityText& text, std::size_t at) {
  if (!follows(text, at, " ")) return {};
  const std::string_view first = text.printed(at - 1);
  const std::string_view second = text.printed(at);
  if (is_like(first, "A0A") && is_like(second, "0A0"))
    return "@canadian-postcode";
  constexpr std::array<std::string_view, 6> kFirst = {"A0",  "A00",  "AA0",
                                                      "A0A", "AA00", "AA0A"};
  const bool is_british =
      is_like(second, "0AA") &&
      std::any_of(kFirst.begin(), kFirst.end(),
                  [&](auto pattern) { return is_like(first, pattern); });
  return is_british ? "@british-postcode" : std::string_view();
}

}  // namespace

LocalNotation local_notation(const EntityText& text, std::size_t at) {
  if (const auto name = currency(text, at); !name.empty()) return {name, 1};
  if (const std::size_t words = words_of_short_street(text, at); words > 0) {
    return {"@short-street", words};
  }
  if (is_joined_time(text.printed(at))) return {"@joined-time", 1};
  if (is_american_phone(text, at)) return {"@american-phone", 3};
  if (is_trunk_phone(text, at)) return {"@trunk-phone", 2};
  if (const auto name = postcode(text, at); !name.empty()) return {name, 1};
  return {};
}

}  // namespace dateline
