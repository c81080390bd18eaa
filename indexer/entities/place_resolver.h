#ifndef DATELINE_INDEXER_ENTITIES_PLACE_RESOLVER_H_
#define DATELINE_INDEXER_ENTITIES_PLACE_RESOLVER_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

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
};

// Decides which names of an article are places, and in which country each lies.
// All mentions of a name mean one place. Every country that the name may mean
// weighs as many as live in its places of that name, more where the article
// names the country or the region; that it is no place weighs by what else the
// name may be, less where the context is that of a place. The heaviest wins.
class PlaceResolver {
 public:
  // Begins an article in a language. `old`: it may be of a time before 1993.
  void begin(const std::string& language, bool old);

  // The article names the country (weight: of one mention) or one of its
  // regions.
  void add_evidence(CountryCode country, double weight);
  void add_region(CountryCode country, std::uint16_t region);

  void add(const PlaceCandidate& candidate) {
    candidates_.push_back(candidate);
  }

  struct Place {
    CountryCode country;
    Mention mention;
  };
  // The mentions of places, in no particular order.
  const std::vector<Place>& resolve();

 private:
  static constexpr std::size_t kCountries = std::size_t{26} * 26;
  static constexpr std::size_t kRegions = 1 << 13;

  using Group = std::span<const PlaceCandidate>;

  struct Choice {
    CountryCode country;
    double weight = 0;
  };

  void weigh(Group group);
  void choose(CountryCode country, double weight);
  double no_place(Group group) const;
  double boost(CountryCode country) const;
  std::optional<CountryCode> decide(Group group);
  void settle(Group group);
  void find_gone_states();
  CountryCode state_then(CountryCode country) const;
  void accept(const PlaceCandidate& candidate, CountryCode country);

  unsigned languages_ = 1;
  bool old_ = false;
  // What the article calls by the state they were a part of.
  std::vector<std::pair<CountryCode, CountryCode>> part_of_;
  bool foreign_ = false;  // the article is not in English
  std::array<float, kCountries> evidence_{};
  std::vector<std::uint16_t> touched_countries_;
  std::array<bool, kRegions> regions_{};
  std::vector<std::uint16_t> touched_regions_;
  std::vector<PlaceCandidate> candidates_;
  std::vector<Group> groups_;
  std::vector<Choice> choices_;  // of one decision
  std::vector<Place> places_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PLACE_RESOLVER_H_
