#ifndef DATELINE_INDEXER_ENTITIES_PLACE_CONTEXT_H_
#define DATELINE_INDEXER_ENTITIES_PLACE_CONTEXT_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "common/country.h"
#include "indexer/entities/entity_text.h"
#include "indexer/entities/gazetteer.h"
#include "indexer/entities/place_table.h"

namespace dateline {

// The region or country told right behind a place: "Paris, Texas".
struct PlaceBehind {
  CountryCode country;
  std::uint16_t region = 0;  // 0 where it is a country
  std::size_t words = 0;
  bool is_full = true;  // not "Pa.", "PA"
};

// What stands around a name and tells whether it is a place.
struct PlaceContext {
  bool located = false;   // "in", "near", "Boston woman"
  bool moved = false;     // "from", "to"
  bool dateline = false;  // heads the article
  bool open = false;      // a capital tells nothing here: begin of a sentence
  bool part = false;      // a capitalised word stands at its side
  bool publication = false;  // "Boston Globe"
  bool street = false;       // "Toulouse Street"
  bool company = false;      // "Piedmont Aviation Inc"
  bool shouted = false;      // in a paragraph of capitals
  bool bearer = false;       // a person of the article bears the name
  std::optional<PlaceBehind> behind;
};

// Of the name that begins with the word `first`.
PlaceContext place_context(const EntityText& text, std::size_t first,
                           const PlaceName& name, const Gazetteer& gazetteer);

// Whether one of the places of the name does.
bool lies_in(const PlaceName& name, CountryCode country);

// The region of the name in the country; null where there is none.
const PlaceMeaning* region_in(const PlaceName& name, CountryCode country);

// "in", "near", and in other languages.
bool is_locating(std::string_view form);

// Months and days, also shortened.
bool is_calendar_word(std::string_view form);

// "Calif.", "OH" behind a comma: a region that counts nowhere else.
std::optional<PlaceBehind> region_behind(const EntityText& text,
                                         std::size_t at);

// "Indian Hill", "Spanish Lake Road": whether what stands behind the adjective
// makes it the name of a site or a street.
bool names_site(const EntityText& text, std::size_t behind);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PLACE_CONTEXT_H_
