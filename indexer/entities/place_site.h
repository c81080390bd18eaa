#ifndef DATELINE_INDEXER_ENTITIES_PLACE_SITE_H_
#define DATELINE_INDEXER_ENTITIES_PLACE_SITE_H_

#include "common/place.h"
#include "indexer/entities/place_table.h"

namespace dateline {

inline bool is_located(const PlaceSite& site) {
  return site.latitude != PlaceSite::kUnknown;
}

// Whether one of the places of the name lies in the country of the other place
// and some 80 km from it at most.
bool has_meaning_beside(const PlaceName& name, const PlaceMeaning& other);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PLACE_SITE_H_
