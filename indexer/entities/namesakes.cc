#include "indexer/entities/namesakes.h"

#include <algorithm>

#include "indexer/entities/place_group.h"

namespace dateline {

bool Namesakes::has_bearer(std::string_view word) {
  if (!are_sorted_) std::sort(bearers_.begin(), bearers_.end());
  are_sorted_ = true;
  return std::binary_search(bearers_.begin(), bearers_.end(), word);
}

// Whether something else in the article means the country: another of its names
// or, where `by_place`, the same one as that of a place.
bool Namesakes::is_told(const NamedCountry& named, PlaceGroup places,
                        bool by_place) {
  const bool is_named =
      std::any_of(named_.begin(), named_.end(), [&](const NamedCountry& other) {
        if (other.own != named.own || other.is_elsewhere) return false;
        return other.form == named.form ? by_place && other.is_located
                                        : !has_bearer(other.form);
      });
  return is_named || tell_of(places, named.own);
}

const std::vector<NamedCountry>& Namesakes::settle(PlaceGroup places) {
  std::vector<NamedCountry> towns;
  for (const NamedCountry& named : named_) {
    if (named.is_elsewhere && !is_told(named, places, false)) {
      towns.push_back(named);
    }
  }
  const auto is_person = [&](const NamedCountry& named) {
    return !named.is_elsewhere && !bearers_.empty() && has_bearer(named.form) &&
           !is_told(named, places, true);
  };
  std::vector<bool> persons(named_.size());
  std::transform(named_.begin(), named_.end(), persons.begin(), is_person);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < named_.size(); ++i) {
    NamedCountry& named = named_[i];
    const auto town = std::find_if(
        towns.begin(), towns.end(),
        [&](const NamedCountry& t) { return t.form == named.form; });
    if (town != towns.end()) {
      named.meant = town->meant;
      named.mention.rule = town->mention.rule;
    } else if (persons[i]) {
      continue;
    }
    named_[kept++] = named;
  }
  named_.resize(kept);
  return named_;
}

}  // namespace dateline
