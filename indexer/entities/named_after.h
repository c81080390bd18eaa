#ifndef DATELINE_INDEXER_ENTITIES_NAMED_AFTER_H_
#define DATELINE_INDEXER_ENTITIES_NAMED_AFTER_H_

#include <cstddef>
#include <optional>

#include "common/country.h"
#include "indexer/entities/entity_text.h"

namespace dateline {

// Whether a country's name or adjective of some words is that of a ship or a
// racehorse, or a part of it: "USS America", "the liner Norwegian Pearl",
// "Sweet Jamaica (7-2)".
bool names_ship_or_horse(const EntityText& text, std::size_t first,
                         std::size_t words);

// The country of the first half of an adjective of two: "Franco-German",
// "franco-allemand".
std::optional<CountryCode> first_of_two(const EntityText& text, std::size_t at);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAMED_AFTER_H_
