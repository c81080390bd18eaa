#include "indexer/entities/rival_names.h"

#include <algorithm>
#include <array>
#include <span>

#include "indexer/entities/is_one_of.h"
#include "indexer/entities/place_context.h"

namespace dateline {
namespace {

constexpr int kPointsOfHome = 3;

// "Lebanon, Pa.": a town of a country's name.
std::optional<CountryCode> town_before_region(const EntityText& text,
                                              std::size_t first,
                                              std::size_t words) {
  const auto behind = region_behind(text, first + words);
  if (!behind) return std::nullopt;
  const std::span<const Token> tokens(text.tokens);
  if (behind->is_full &&
      !lies_in(longest_place(text.text, tokens.subspan(first)),
               behind->country)) {
    return std::nullopt;
  }
  return behind->country;
}

// What a nation has, and a state or a town has not.
bool is_national(std::string_view form) {
  constexpr std::array<std::string_view, 6> kNational = {
      "president",   "parliament", "ambassador",
      "ambassadors", "embassy",    "embassies"};
  return is_one_of(kNational, form);
}

// "the president of Georgia", "the ambassador to Georgia", "Georgia's
// parliament"; not "the president of Georgia Power".
bool is_nation(const EntityText& text, std::size_t first, std::size_t words) {
  const std::vector<Token>& tokens = text.tokens;
  const std::size_t behind = first + words;
  const bool ends = behind == tokens.size() || text.gap(behind) != " ";
  if (tokens[behind - 1].is(kPossessive)) {
    return !ends && is_national(tokens[behind].form);
  }
  if (first < 2 || !(ends || !tokens[behind].is(kCapitalised))) return false;
  const std::string_view link = tokens[first - 1].form;
  return (link == "of" || link == "to" || link == "in") &&
         text.gap(first) == " " && text.gap(first - 1) == " " &&
         is_national(tokens[first - 2].form);
}

// Of the largest of the places of the name in the country.
unsigned thousands_in(const PlaceName& name, CountryCode country) {
  unsigned most = 0;
  for (const PlaceMeaning& meaning : name.meanings) {
    if (country_of(meaning) != country) continue;
    most = std::max<unsigned>(most, meaning.thousands + 1);
  }
  return most;
}

}  // namespace

RivalNames::RivalNames()
    : rivals_([]() -> const Rivals& {
        static const Rivals table;
        return table;
      }()) {}

void RivalNames::begin(const AnalyzedArticle& analyzed, LocalLife& life) {
  analyzed_ = &analyzed;
  life_ = &life;
  last_place_ = {};
  answers_.clear();
  nations_.clear();
  told_.clear();
}

std::optional<CountryCode> RivalNames::meant(const EntityText& text,
                                             std::size_t first,
                                             const Gazetteer::Match& match) {
  const PlaceForm& place = match.place;
  if (const auto town = town_before_region(text, first, match.words)) {
    return town;
  }
  if (!rivals_.has(place.form)) return place.code;
  if (is_nation(text, first, match.words)) nations_.insert(place.form);
  if (nations_.contains(place.form)) return place.code;
  if (const auto country = by_place_before(text, first, place)) return country;
  const auto [answer, is_new] = answers_.try_emplace(place.form);
  if (!is_new) return answer->second;
  const auto home = home_of_town(text, first, match);
  if (home && !is_told(place.form)) {
    answer->second = home;
  } else {
    const auto other = rivals_.other(place.form);
    answer->second = rivals_.resolve(place.form, place.code, *analyzed_,
                                     other && life_->tells_of(*other));
  }
  return answer->second;
}

std::optional<CountryCode> RivalNames::by_place_before(
    const EntityText& text, std::size_t first, const PlaceForm& place) const {
  const auto other = rivals_.other(place.form);
  if (!other || last_place_.tokens != &text.tokens ||
      last_place_.end != first || text.gap(first) != ", ") {
    return std::nullopt;
  }
  const auto there = thousands_in(last_place_.name, *other);
  const auto here = thousands_in(last_place_.name, place.code);
  if (there == 0 && here == 0) return std::nullopt;
  return there > here ? *other : place.code;
}

// The country whose life the article tells, where it has a town of the name.
std::optional<CountryCode> RivalNames::home_of_town(
    const EntityText& text, std::size_t first,
    const Gazetteer::Match& match) const {
  const LocalEvidence* const home = life_->main();
  if (home == nullptr || home->life < kPointsOfHome ||
      home->country == match.place.code) {
    return std::nullopt;
  }
  const PlaceName town = longest_place(
      text.text, std::span<const Token>(text.tokens).subspan(first));
  if (town.words != match.words || !lies_in(town, home->country)) {
    return std::nullopt;
  }
  return home->country;
}

// Whether a word of the article tells that the form is the country: asked of
// the whole article once.
bool RivalNames::is_told(std::string_view form) {
  const auto [told, is_new] = told_.try_emplace(form);
  if (is_new) told->second = rivals_.is_told(form, *analyzed_);
  return told->second;
}

std::optional<CountryCode> RivalNames::untold_rival(std::string_view form) {
  if (!rivals_.has(form) || nations_.contains(form) || is_told(form)) {
    return std::nullopt;
  }
  return rivals_.other(form);
}

}  // namespace dateline
