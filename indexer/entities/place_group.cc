#include "indexer/entities/place_group.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "indexer/entities/is_one_of.h"

namespace dateline {
namespace {

bool means_first(const PlaceCandidate& candidate, CountryCode country) {
  const auto& meanings = candidate.name.meanings;
  const auto largest =
      std::max_element(meanings.begin(), meanings.end(),
                       [](const PlaceMeaning& a, const PlaceMeaning& b) {
                         return a.thousands < b.thousands;
                       });
  return largest != meanings.end() && country_of(*largest) == country;
}

}  // namespace

bool has_country(const PlaceCandidate& candidate, CountryCode country) {
  return candidate.capital == country || lies_in(candidate.name, country);
}

bool may_be_short(const PlaceCandidate& candidate) {
  constexpr std::size_t kArticle = 3;  // bytes at most: "La" of "La Paz"
  const PlaceName& name = candidate.name;
  return name.words == 1 && candidate.word.size() > kArticle &&
         (name.doubts & (kDoubtWord | kDoubtRareWord)) == 0;
}

bool is_home(CountryCode country) {
  constexpr std::array<std::string_view, 8> kHomes = {"US", "GB", "CA", "AU",
                                                      "IE", "NZ", "ZA", "IN"};
  return is_one_of(kHomes, country.view());
}

bool tell_of(PlaceGroup candidates, CountryCode country) {
  std::set<const void*> names;
  for (const PlaceCandidate& candidate : candidates) {
    if (candidate.capital == country) return true;
    if (means_first(candidate, country)) names.insert(key_of(candidate));
  }
  return names.size() > 1;
}

}  // namespace dateline
