#include "indexer/entities/place_group.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>

#include "indexer/entities/is_one_of.h"

namespace dateline {
namespace {

// Where the largest place of the name lies; null where none is known.
std::optional<CountryCode> first_meant(const PlaceCandidate& candidate) {
  const auto& meanings = candidate.name.meanings;
  const auto largest =
      std::max_element(meanings.begin(), meanings.end(),
                       [](const PlaceMeaning& a, const PlaceMeaning& b) {
                         return a.thousands < b.thousands;
                       });
  if (largest == meanings.end()) return std::nullopt;
  return country_of(*largest);
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

std::set<CountryCode> told_by(PlaceGroup candidates) {
  std::set<CountryCode> told;
  std::map<CountryCode, const void*> names;  // the first that means it
  for (const PlaceCandidate& candidate : candidates) {
    if (candidate.capital) told.insert(*candidate.capital);
    const auto country = first_meant(candidate);
    if (!country) continue;
    const void* const name = key_of(candidate);
    if (names.emplace(*country, name).first->second != name) {
      told.insert(*country);
    }
  }
  return told;
}

}  // namespace dateline
