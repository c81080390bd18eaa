#ifndef DATELINE_INDEXER_ENTITIES_PLACE_EVIDENCE_H_
#define DATELINE_INDEXER_ENTITIES_PLACE_EVIDENCE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/country.h"

namespace dateline {

// What the rest of an article tells of the countries and regions that its
// places may lie in.
class PlaceEvidence {
 public:
  void clear();

  // The article names the country (weight: of one mention) or one of its
  // regions.
  void add(CountryCode country, double weight);
  void add_region(CountryCode country, std::uint16_t region);
  void mark_region(std::uint16_t region);
  // The article's words make its places so many times likelier to lie in the
  // country: `life` by what they tell, `style` by who writes so, which makes
  // no name likelier to be a place.
  void favour(CountryCode country, double life, double style);

  bool has_favours() const { return !favours_.empty(); }
  double of(CountryCode country) const { return named_[index_of(country)]; }
  bool has_region(std::uint16_t region) const { return regions_[region]; }
  bool names_other_than(CountryCode country) const;
  // Whether the words tell of life in other countries, and not in this one.
  bool lives_elsewhere(CountryCode country) const;
  // How many times likelier a place of the country is.
  double boost(CountryCode country) const;
  double style(CountryCode country) const;

 private:
  static constexpr std::size_t kCountries = std::size_t{26} * 26;
  static constexpr std::size_t kRegions = 1 << 13;

  struct Favour {
    CountryCode country;
    double life;
    double style;
  };

  static std::size_t index_of(CountryCode country) {
    const std::string_view code = country.view();
    return static_cast<std::size_t>(code[0] - 'A') * 26 +
           static_cast<std::size_t>(code[1] - 'A');
  }

  std::array<float, kCountries> named_{};
  std::vector<std::uint16_t> touched_countries_;
  std::array<bool, kRegions> regions_{};
  std::vector<std::uint16_t> touched_regions_;
  std::vector<Favour> favours_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PLACE_EVIDENCE_H_
