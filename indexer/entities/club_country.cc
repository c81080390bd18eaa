#include "indexer/entities/club_country.h"

#include <algorithm>
#include <cstddef>

namespace dateline {
namespace {

void add_club(const OrganisationEntity& club, CountryEntity& country) {
  const std::size_t places = country.mentions.size();
  for (const Mention& mention : club.mentions) {
    const auto overlaps = [&mention](const Mention& place) {
      return place.field == mention.field && place.begin < mention.end &&
             mention.begin < place.end;
    };
    const auto end =
        country.mentions.begin() + static_cast<std::ptrdiff_t>(places);
    if (std::none_of(country.mentions.begin(), end, overlaps)) {
      country.mentions.push_back(mention);
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
  for (const OrganisationEntity& organisation : organisations) {
    if (!organisation.home) continue;
    CountryEntity& country = found[*organisation.home];
    country.code = *organisation.home;
    add_club(organisation, country);
  }
}

}  // namespace dateline
