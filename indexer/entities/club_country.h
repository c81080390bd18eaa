#ifndef DATELINE_INDEXER_ENTITIES_CLUB_COUNTRY_H_
#define DATELINE_INDEXER_ENTITIES_CLUB_COUNTRY_H_

#include <map>
#include <vector>

#include "common/entity.h"
#include "indexer/entities/place_evidence.h"

namespace dateline {

// The countries of clubs tell of places as those do that are named.
void meet_clubs(const std::vector<OrganisationEntity>& organisations,
                PlaceEvidence& evidence);

// Adds the mentions of clubs to their countries. Not those that hold a town or
// the country, which count by themselves: "Manchester United".
void add_clubs(const std::vector<OrganisationEntity>& organisations,
               std::map<CountryCode, CountryEntity>& found);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_CLUB_COUNTRY_H_
