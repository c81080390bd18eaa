#ifndef DATELINE_INDEXER_ENTITIES_PLACE_GROUP_H_
#define DATELINE_INDEXER_ENTITIES_PLACE_GROUP_H_

#include <set>

#include "common/country.h"
#include "indexer/entities/place_candidate.h"

namespace dateline {

// The same for all candidates of one name.
inline const void* key_of(const PlaceCandidate& candidate) {
  return candidate.name.meanings.data();
}

bool has_country(const PlaceCandidate& candidate, CountryCode country);

// Whether it may stand for a longer name that begins with it.
bool may_be_short(const PlaceCandidate& candidate);

// Whether the country's local papers, in English, seldom name it.
bool is_home(CountryCode country);

// The countries whose capital is among the candidates, or several names that
// mean a place there first of all.
std::set<CountryCode> told_by(PlaceGroup candidates);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PLACE_GROUP_H_
