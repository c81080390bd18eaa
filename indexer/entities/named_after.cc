#include "indexer/entities/named_after.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "common/ascii.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 9> kPrefixes = {
    "USS", "HMS", "RMS", "HMAS", "HMCS", "USNS", "MV", "SS", "M/V"};
// Behind which a name of one word is a ship's: nobody seizes or sends it.
constexpr std::array<std::string_view, 3> kOfPassengers = {"ferry", "liner",
                                                           "yacht"};

// Words on either side that a name is looked for in: no ship's has more.
constexpr std::size_t kReach = 20;

bool is_in_run(const EntityText& text, std::size_t at) {
  return text.gap(at) == " " && text.tokens[at].is(kCapitalised) &&
         !text.tokens[at].is(kParagraphStart);
}

// The first word of the capitalised ones that lead to this one, "of" among
// them.
std::size_t begin_of_run(const EntityText& text, std::size_t at) {
  const std::size_t least = at - std::min(at, kReach);
  while (at > least && text.gap(at) == " " &&
         !text.tokens[at].is(kSentenceStart)) {
    const bool goes_on = text.tokens[at - 1].is(kCapitalised) ||
                         (text.tokens[at - 1].form == "of" && at > 1 &&
                          text.tokens[at - 2].is(kCapitalised));
    if (!goes_on) break;
    --at;
  }
  return at;
}

std::size_t end_of_run(const EntityText& text, std::size_t at) {
  const std::size_t most = std::min(at + kReach, text.tokens.size());
  while (at < most && is_in_run(text, at)) ++at;
  return at;
}

bool is_ship(const EntityText& text, std::size_t begin, std::size_t first,
             bool is_part) {
  for (std::size_t i = begin; i < first; ++i) {
    if (is_one_of(kPrefixes, text.printed(i)) ||
        is_one_of(kOfPassengers, text.tokens[i].form)) {
      return true;
    }
  }
  if (begin == 0 || text.gap(begin) != " " ||
      text.tokens[begin].is(kSentenceStart)) {
    return false;
  }
  const std::string_view before = text.tokens[begin - 1].form;
  return is_part ? PersonLexicon::instance().is_vessel(before)
                 : is_one_of(kOfPassengers, before);
}

// "(7-2)", "(11/4)"
bool are_odds(std::string_view rest) {
  if (!rest.starts_with(" (")) return false;
  rest.remove_prefix(2);
  for (const bool is_last : {false, true}) {
    std::size_t digits = 0;
    while (digits < rest.size() && is_digit(rest[digits])) ++digits;
    if (digits == 0 || digits == rest.size()) return false;
    const char c = rest[digits];
    if (is_last ? c != ')' : c != '-' && c != '/') return false;
    rest.remove_prefix(digits + 1);
  }
  return true;
}

}  // namespace

bool names_ship_or_horse(const EntityText& text, std::size_t first,
                         std::size_t words) {
  if (text.tokens[first].is(kCapitalLine)) return false;
  const std::size_t begin = begin_of_run(text, first);
  const std::size_t end = end_of_run(text, first + words);
  const bool is_part = end - begin > words;
  if (is_ship(text, begin, first, is_part)) return true;
  return is_part && are_odds(text.text.substr(text.tokens[end - 1].end));
}

std::optional<CountryCode> first_of_two(const EntityText& text,
                                        std::size_t at) {
  using Half = std::pair<std::string_view, std::string_view>;
  constexpr std::array<Half, 19> kHalves = {{{"franco", "FR"},
                                             {"russo", "RU"},
                                             {"sino", "CN"},
                                             {"anglo", "GB"},
                                             {"indo", "IN"},
                                             {"italo", "IT"},
                                             {"hispano", "ES"},
                                             {"luso", "PT"},
                                             {"greco", "GR"},
                                             {"graeco", "GR"},
                                             {"austro", "AT"},
                                             {"serbo", "RS"},
                                             {"polono", "PL"},
                                             {"turco", "TR"},
                                             {"turko", "TR"},
                                             {"dano", "DK"},
                                             {"israelo", "IL"},
                                             {"americano", "US"},
                                             {"nippo", "JP"}}};
  if (at + 1 >= text.tokens.size() || text.gap(at + 1) != "-") {
    return std::nullopt;
  }
  for (const auto& [half, country] : kHalves) {
    if (text.tokens[at].form == half) return CountryCode(country);
  }
  return std::nullopt;
}

}  // namespace dateline
