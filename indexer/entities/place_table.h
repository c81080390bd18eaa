#ifndef DATELINE_INDEXER_ENTITIES_PLACE_TABLE_H_
#define DATELINE_INDEXER_ENTITIES_PLACE_TABLE_H_

#include <cstddef>
#include <span>
#include <string_view>

#include "common/analyzer.h"
#include "common/country.h"
#include "common/place.h"

namespace dateline {

// A name of places that tokens begin with.
struct PlaceName {
  std::span<const PlaceMeaning> meanings;
  unsigned doubts = 0;    // PlaceDoubt
  std::size_t words = 0;  // 0 where there is none
};

// The longest one; its words must stand in one paragraph with a space, a hyphen
// or a full stop between them. Made at build time: no start-up, no allocation.
PlaceName longest_place(std::string_view text, std::span<const Token> tokens);

inline CountryCode country_of(const PlaceMeaning& meaning) {
  return CountryCode({meaning.country.data(), 2});
}

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PLACE_TABLE_H_
