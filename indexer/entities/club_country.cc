#include "indexer/entities/club_country.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace dateline {
namespace {

void sort_by_field(std::vector<Mention>& mentions) {
  const auto key = [](const Mention& mention) {
    return std::tuple(mention.field, mention.begin, mention.end);
  };
  std::sort(
      mentions.begin(), mentions.end(),
      [&](const Mention& a, const Mention& b) { return key(a) < key(b); });
}

bool ends_before(const Mention& a, const Mention& b) {
  return a.field != b.field ? a.field < b.field : a.end <= b.begin;
}

// The club's mentions that lie in none of the country's. Both sorted by field.
void add_club(const std::vector<Mention>& club, std::vector<Mention>& country) {
  const std::size_t places = country.size();
  std::size_t place = 0;
  for (const Mention& mention : club) {
    while (place < places && ends_before(country[place], mention)) ++place;
    if (place == places || ends_before(mention, country[place])) {
      country.push_back(mention);
    }
  }
}

}  // namespace

void meet_clubs(const std::vector<OrganisationEntity>& organisations,
                PlaceEvidence& evidence) {
  for (const OrganisationEntity& organisation : organisations) {
    if (organisation.home) evidence.add(*organisation.home, 1);
  }
}

void add_clubs(const std::vector<OrganisationEntity>& organisations,
               std::map<CountryCode, CountryEntity>& found) {
  std::map<CountryCode, std::vector<Mention>> clubs;
  for (const OrganisationEntity& organisation : organisations) {
    if (!organisation.home) continue;
    std::vector<Mention>& mentions = clubs[*organisation.home];
    mentions.insert(mentions.end(), organisation.mentions.begin(),
                    organisation.mentions.end());
  }
  for (auto& [code, mentions] : clubs) {
    std::vector<Mention>& of_country = found[code].mentions;
    sort_by_field(mentions);
    sort_by_field(of_country);
    add_club(mentions, of_country);
  }
}

}  // namespace dateline
