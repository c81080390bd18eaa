#ifndef DATELINE_INDEXER_ENTITIES_PLACE_DOUBT_H_
#define DATELINE_INDEXER_ENTITIES_PLACE_DOUBT_H_

#include "indexer/entities/place_candidate.h"

namespace dateline {

// What speaks for no place at all, in thousands of inhabitants. `foreign`: the
// article is not in English.
double weight_of_no_place(PlaceGroup group, bool foreign);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PLACE_DOUBT_H_
