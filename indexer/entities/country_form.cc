#include "indexer/entities/country_form.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "common/hash_table.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/language_name.h"
#include "indexer/entities/named_after.h"
#include "indexer/entities/place_context.h"
#include "indexer/entities/place_table.h"

namespace dateline {
namespace {

// Also common words and surnames: "fed up", "a diet".
bool is_word_metonym(std::string_view form) {
  return form == "fed" || form == "diet" || form == "cortes";
}

// "Tibetan mastiffs", "an English springer spaniel"
bool names_kind(const EntityText& text, std::size_t behind) {
  constexpr std::array<std::string_view, 40> kKinds = {
      "beetle",       "beetles",   "bulldog",    "bulldogs",  "cockroach",
      "cockroaches",  "deerhound", "deerhounds", "elkhound",  "elkhounds",
      "encephalitis", "foxhound",  "foxhounds",  "greyhound", "greyhounds",
      "hound",        "hounds",    "knotweed",   "mastiff",   "mastiffs",
      "measles",      "onion",     "onions",     "pastries",  "pinscher",
      "pinschers",    "ponies",    "pony",       "poodle",    "poodles",
      "setters",      "sheepdog",  "sheepdogs",  "spaniel",   "spaniels",
      "terrier",      "terriers",  "waffles",    "wolfhound", "wolfhounds"};
  static const TableSet kinds(kKinds.begin(), kKinds.end());
  const std::size_t end = std::min(behind + 2, text.tokens.size());
  for (std::size_t i = behind; i < end && text.gap(i) == " "; ++i) {
    if (kinds.contains(text.tokens[i].form)) return true;
  }
  return false;
}

// "Tokyo Metropolitan Police": another country's institution of the name.
bool is_another_place_before(const EntityText& text, std::size_t first,
                             CountryCode country) {
  if (first == 0 || text.gap(first) != " ") return false;
  const std::span<const Token> before =
      std::span<const Token>(text.tokens).subspan(first - 1, 1);
  if (!before[0].is(kCapitalised) || before[0].is(kPossessive)) return false;
  const PlaceName name = longest_place(text.text, before);
  return (name.words > 0 && !lies_in(name, country)) ||
         (name.words == 0 && is_country(before));
}

// "the No 10 jersey", "the No 10 seed"; not "a No 10 spokesman".
bool is_number_of_player(const EntityText& text, std::size_t behind,
                         std::string_view form) {
  constexpr std::array<std::string_view, 11> kOfPlayers = {
      "jersey", "shirt",    "seed", "role", "spot",   "player",
      "driver", "position", "car",  "pick", "ranking"};
  return form.starts_with("no ") && behind < text.tokens.size() &&
         is_one_of(kOfPlayers, text.tokens[behind].form);
}

}  // namespace

MentionRule rule_of(const Token& token, const PlaceForm& place) {
  if (place.small && !token.is(kCapitalised) && !is_caseless(token.form)) {
    return MentionRule::kAdjective;
  }
  switch (place.kind) {
    case PlaceKind::kAdjective:
      return MentionRule::kAdjective;
    case PlaceKind::kCapital:
      return MentionRule::kCapital;
    case PlaceKind::kMetonym:
      return MentionRule::kMetonym;
    default:
      return MentionRule::kName;
  }
}

bool has_case(const Token& token, std::string_view word,
              const PlaceForm& place) {
  if (token.is(kCapitalised)) return true;
  const bool small_adjective =
      place.kind == PlaceKind::kAdjective && place.language != "en";
  return small_adjective || place.small || is_caseless(word);
}

MentionRule rule_of_other(const EntityText& text, std::size_t first,
                          const Gazetteer::Match& match, CountryCode code) {
  const PlaceName name = longest_place(
      text.text, std::span<const Token>(text.tokens).subspan(first));
  if (name.words != match.words || !lies_in(name, code)) {
    return MentionRule::kName;
  }
  return region_in(name, code) != nullptr ? MentionRule::kRegion
                                          : MentionRule::kCity;
}

bool is_something_else(const EntityText& text, std::size_t first,
                       const Gazetteer::Match& match) {
  const PlaceKind kind = match.place.kind;
  const std::size_t behind = first + match.words;
  if (text.text.substr(text.tokens[first].end, 1) == "$") return true;
  if (kind == PlaceKind::kMetonym) {
    if (is_number_of_player(text, behind, match.place.form)) return true;
    return is_another_place_before(text, first, match.place.code) ||
           (is_word_metonym(match.place.form) &&
            (first == 0 || text.tokens[first - 1].form != "the"));
  }
  if (kind > PlaceKind::kAdjective) return false;
  return names_site(text, behind) ||
         (kind == PlaceKind::kAdjective &&
          (is_language(text, first) || names_kind(text, behind))) ||
         names_ship_or_horse(text, first, match.words);
}

bool is_agency(const EntityText& text, std::size_t first) {
  const Token& token = text.tokens[first];
  return text.in_dateline(token) && token.is(kAllCapitals) && first > 0 &&
         text.gap(first).ends_with('(') &&
         text.text.substr(token.end, 1) == ")";
}

}  // namespace dateline
