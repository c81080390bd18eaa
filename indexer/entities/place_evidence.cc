#include "indexer/entities/place_evidence.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr double kOwnCountry = 10;   // times, for each mention
constexpr double kTellingLife = 14;  // as good as a name of the country
constexpr double kMostMentions = 3;  // that count

}  // namespace

void PlaceEvidence::clear() {
  for (const std::uint16_t i : touched_countries_) named_[i] = 0;
  for (const std::uint16_t i : touched_regions_) regions_[i] = false;
  touched_countries_.clear();
  touched_regions_.clear();
  favours_.clear();
}

void PlaceEvidence::add(CountryCode country, double weight) {
  const std::size_t i = index_of(country);
  if (named_[i] == 0) {
    touched_countries_.push_back(static_cast<std::uint16_t>(i));
  }
  named_[i] += static_cast<float>(weight);
}

void PlaceEvidence::add_region(CountryCode country, std::uint16_t region) {
  add(country, 1);
  mark_region(region);
}

void PlaceEvidence::mark_region(std::uint16_t region) {
  if (region == 0 || region >= kRegions || regions_[region]) return;
  regions_[region] = true;
  touched_regions_.push_back(region);
}

void PlaceEvidence::favour(CountryCode country, double life, double style) {
  favours_.push_back({country, life, style});
}

bool PlaceEvidence::lives_elsewhere(CountryCode country) const {
  const auto tells = [](const Favour& favour) {
    return favour.life >= kTellingLife;
  };
  return std::any_of(favours_.begin(), favours_.end(), tells) &&
         std::none_of(favours_.begin(), favours_.end(),
                      [&](const Favour& favour) {
                        return favour.country == country && tells(favour);
                      });
}

bool PlaceEvidence::names_other_than(CountryCode country) const {
  const std::size_t own = index_of(country);
  return lives_elsewhere(country) ||
         std::any_of(
             touched_countries_.begin(), touched_countries_.end(),
             [&](std::uint16_t i) { return i != own && named_[i] >= 1; });
}

double PlaceEvidence::boost(CountryCode country) const {
  double times = 1 + kOwnCountry * std::min(of(country), kMostMentions);
  for (const Favour& favour : favours_) {
    if (favour.country == country) times *= favour.life * favour.style;
  }
  return times;
}

double PlaceEvidence::style(CountryCode country) const {
  for (const Favour& favour : favours_) {
    if (favour.country == country) return favour.style;
  }
  return 1;
}

}  // namespace dateline
