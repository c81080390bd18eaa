#ifndef DATELINE_INDEXER_ENTITIES_PLACE_RESOLVER_H_
#define DATELINE_INDEXER_ENTITIES_PLACE_RESOLVER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/country.h"
#include "common/entity.h"
#include "indexer/entities/gone_states.h"
#include "indexer/entities/place_candidate.h"
#include "indexer/entities/place_evidence.h"

namespace dateline {

// Decides which names of an article are places, and in which country each lies.
// All mentions of a name mean one place. Every country that the name may mean
// weighs as many as live in its places of that name, more where the article
// names the country or the region, where its words tell of the country and
// where other names may lie beside it; less where a story set in it would name
// the country. That it is no place weighs by what else the name may be. The
// heaviest wins; what is clear helps to decide the rest.
class PlaceResolver {
 public:
  // Begins an article in a language. `old`: it may be of a time before 1993.
  void begin(const std::string& language, bool old);

  PlaceEvidence& evidence() { return evidence_; }

  void add(const PlaceCandidate& candidate) {
    candidates_.push_back(candidate);
  }

  PlaceGroup candidates() const { return candidates_; }

  // Doubts the names of one word of which it is true that a person has them.
  template <typename IsBorne>
  void doubt(IsBorne is_borne) {
    for (PlaceCandidate& candidate : candidates_) {
      candidate.context.bearer =
          candidate.name.words == 1 && is_borne(candidate.word);
    }
  }

  // Weighs all candidates. Whether some name may lie in a country whose local
  // papers leave it unsaid, so that the article's words should tell; where an
  // article has a dateline, it says so itself.
  bool is_contested();

  struct Place {
    CountryCode country;
    Mention mention;
  };
  // The mentions of places, in no particular order. REQUIRES: is_contested()
  // was called.
  const std::vector<Place>& resolve();

 private:
  struct Choice {
    CountryCode country;
    double weight = 0;
    double region = 0;    // the heaviest one's weight
    double as_place = 0;  // weight against no place at all
  };
  struct Name {
    PlaceGroup group;
    CountryCode country;  // the likeliest
    // The share of all other countries, and 1 more where no place wins.
    double doubt = 2;
    bool is_clear = false;  // whatever else the article tells
    std::optional<CountryCode> settled = std::nullopt;
  };

  void find_names();
  void weigh_first(Name& name);
  bool may_be_at_home(const Name& name) const;
  void weigh(const Name& name, bool with_neighbours);
  void weigh_meanings(const Name& name, bool with_neighbours);
  void weigh_longer_names(const Name& name);
  double nearness(const PlaceMeaning& meaning, PlaceGroup group) const;
  double namelessness(CountryCode country, PlaceGroup group) const;
  bool is_from_elsewhere(CountryCode country) const;
  Choice& choice_of(CountryCode country);
  const Choice* heaviest() const;
  std::optional<CountryCode> decide(const Name& name);
  static std::optional<CountryCode> home_of(const PlaceCandidate& candidate,
                                            CountryCode country);
  void tell(const Name& name, double times);
  void settle(Name& name);
  void reconsider(Name& name);
  void accept(const Name& name);

  unsigned languages_ = 1;
  bool old_ = false;
  GoneStates gone_states_;
  bool foreign_ = false;  // the article is not in English
  PlaceEvidence evidence_;
  std::vector<PlaceCandidate> candidates_;
  std::vector<Name> names_;
  // One for each name of several words, sorted by the first of them.
  std::vector<const PlaceCandidate*> longer_;
  std::vector<Choice> choices_;  // of one decision
  std::vector<Place> places_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PLACE_RESOLVER_H_
