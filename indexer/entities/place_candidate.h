#ifndef DATELINE_INDEXER_ENTITIES_PLACE_CANDIDATE_H_
#define DATELINE_INDEXER_ENTITIES_PLACE_CANDIDATE_H_

#include <optional>
#include <span>
#include <string_view>

#include "common/country.h"
#include "common/entity.h"
#include "indexer/entities/place_context.h"
#include "indexer/entities/place_table.h"

namespace dateline {

// A name that may be a place, where it stands.
struct PlaceCandidate {
  PlaceName name;
  std::optional<CountryCode> capital;  // of which country, if of any
  PlaceContext context;
  Mention mention;
  std::string_view word;  // its first one
};

// All candidates of one name in an article.
using PlaceGroup = std::span<const PlaceCandidate>;

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PLACE_CANDIDATE_H_
