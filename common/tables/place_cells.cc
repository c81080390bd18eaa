#include "common/tables/place_cells.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>
#include <string_view>

#include "common/error.h"

namespace dateline {
namespace {

constexpr unsigned long kMaxThousands = 65535;

}  // namespace

std::vector<std::string> parts_of(const std::string& cell, char between) {
  std::vector<std::string> parts;
  std::istringstream text(cell);
  for (std::string part; std::getline(text, part, between);) {
    if (part != "-") parts.push_back(part);
  }
  return parts;
}

std::string without_umlauts(std::string name) {
  constexpr std::array<std::array<std::string_view, 2>, 10> kUmlauts = {
      {{"ä", "ae"},
       {"ö", "oe"},
       {"ü", "ue"},
       {"Ä", "Ae"},
       {"Ö", "Oe"},
       {"Ü", "Ue"},
       {"ß", "ss"},
       {"ø", "oe"},
       {"å", "aa"},
       {"Å", "Aa"}}};
  for (const auto& [umlaut, letters] : kUmlauts) {
    for (std::size_t at = name.find(umlaut); at != std::string::npos;
         at = name.find(umlaut, at)) {
      name.replace(at, umlaut.size(), letters);
    }
  }
  return name;
}

std::uint8_t doubts_of(const std::string& cell) {
  std::uint8_t doubts = 0;
  for (const char letter : cell) {
    doubts |= letter == 'w'   ? kDoubtWord
              : letter == 'r' ? kDoubtRareWord
              : letter == 'g' ? kDoubtGivenName
              : letter == 's' ? kDoubtSurname
                              : 0;
  }
  return doubts;
}

std::uint8_t language_bit(const std::string& language) {
  const auto* const found =
      std::find(kPlaceLanguages.begin(), kPlaceLanguages.end(), language);
  if (found == kPlaceLanguages.end()) {
    throw Error("no language of places: " + language);
  }
  return static_cast<std::uint8_t>(1U << (found - kPlaceLanguages.begin()));
}

PlaceMeaning meaning_of(const std::string& country, std::uint16_t region,
                        const std::string& thousands, PlaceMeaningKind kind) {
  const unsigned long size = std::min(std::stoul(thousands), kMaxThousands);
  return {{country[0], country[1]},
          region,
          static_cast<std::uint16_t>(size),
          {},
          kind,
          language_bit("en")};
}

PlaceSite site_of(const std::string& cell) {
  const auto tenths = [](const std::string& degrees) {
    return static_cast<std::int16_t>(std::lround(10 * std::stod(degrees)));
  };
  const std::size_t space = cell.find(' ');
  return {tenths(cell.substr(0, space)), tenths(cell.substr(space + 1))};
}

}  // namespace dateline
