#include "indexer/entities/place_site.h"

#include <algorithm>
#include <cstdlib>

namespace dateline {
namespace {

constexpr int kBeside = 8;      // tenths of degrees
constexpr int kFarNorth = 450;  // from here on degrees east are half as long

bool lie_beside(const PlaceSite& a, const PlaceSite& b) {
  if (std::abs(a.latitude - b.latitude) > kBeside) return false;
  const int east = std::abs(a.longitude - b.longitude);
  return east <= (std::abs(a.latitude) > kFarNorth ? 2 * kBeside : kBeside);
}

}  // namespace

bool has_meaning_beside(const PlaceName& name, const PlaceMeaning& other) {
  return std::any_of(name.meanings.begin(), name.meanings.end(),
                     [&](const PlaceMeaning& meaning) {
                       return meaning.country == other.country &&
                              is_located(meaning.site) &&
                              lie_beside(meaning.site, other.site);
                     });
}

}  // namespace dateline
