#ifndef DATELINE_COMMON_TABLES_PLACE_CELLS_H_
#define DATELINE_COMMON_TABLES_PLACE_CELLS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "common/place.h"

namespace dateline {

// What the cells of the TSV files of places say. All throw on what they cannot
// mean: Error or std::logic_error.

// The parts of a list; "-" is none.
std::vector<std::string> parts_of(const std::string& cell, char between);

// As wires write them: "Duesseldorf", "Malmoe".
std::string without_umlauts(std::string name);

// Letters, each for a doubt: w(ord), r(are word), g(iven name), s(urname).
std::uint8_t doubts_of(const std::string& cell);

std::uint8_t language_bit(const std::string& language);

// `thousands` of inhabitants; in English, without a site.
PlaceMeaning meaning_of(const std::string& country, std::uint16_t region,
                        const std::string& thousands, PlaceMeaningKind kind);

// "48.9 2.3", degrees north and east.
PlaceSite site_of(const std::string& cell);

}  // namespace dateline

#endif  // DATELINE_COMMON_TABLES_PLACE_CELLS_H_
