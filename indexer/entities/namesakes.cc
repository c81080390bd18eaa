#include "indexer/entities/namesakes.h"

#include <algorithm>
#include <map>

#include "indexer/entities/place_group.h"

namespace dateline {

bool Namesakes::has_bearer(std::string_view word) {
  if (!are_sorted_) std::sort(bearers_.begin(), bearers_.end());
  are_sorted_ = true;
  return std::binary_search(bearers_.begin(), bearers_.end(), word);
}

Namesakes::Kind Namesakes::kind_of(const NamedCountry& named) {
  return {named.own, named.form, named.is_elsewhere, named.is_located};
}

bool Namesakes::is_doubtful(const NamedCountry& named) {
  return named.is_elsewhere || (!bearers_.empty() && has_bearer(named.form));
}

// Whether something else in the article means the country: another of its names
// or, where `by_place`, the same one as that of a place.
bool Namesakes::is_told(const Kind& kind, bool by_place) {
  for (auto other = kinds_.lower_bound({kind.own, {}, false, false});
       other != kinds_.end() && other->own == kind.own; ++other) {
    if (other->is_elsewhere) continue;
    if (other->form == kind.form ? by_place && other->is_located
                                 : !has_bearer(other->form)) {
      return true;
    }
  }
  return told_.contains(kind.own);
}

const std::vector<NamedCountry>& Namesakes::settle(PlaceGroup places) {
  if (std::none_of(
          named_.begin(), named_.end(),
          [this](const NamedCountry& named) { return is_doubtful(named); })) {
    return named_;
  }
  told_ = told_by(places);
  kinds_.clear();
  for (const NamedCountry& named : named_) kinds_.insert(kind_of(named));
  std::set<Kind> town_kinds;
  std::set<Kind> persons;
  for (const Kind& kind : kinds_) {
    if (kind.is_elsewhere) {
      if (!is_told(kind, false)) town_kinds.insert(kind);
    } else if (has_bearer(kind.form) && !is_told(kind, true)) {
      persons.insert(kind);
    }
  }
  std::map<std::string_view, NamedCountry> towns;  // the first of each form
  for (const NamedCountry& named : named_) {
    if (town_kinds.contains(kind_of(named))) towns.emplace(named.form, named);
  }
  std::erase_if(named_, [&](const NamedCountry& named) {
    return !towns.contains(named.form) && persons.contains(kind_of(named));
  });
  for (NamedCountry& named : named_) {
    const auto town = towns.find(named.form);
    if (town == towns.end()) continue;
    named.meant = town->second.meant;
    named.mention.rule = town->second.mention.rule;
  }
  return named_;
}

}  // namespace dateline
