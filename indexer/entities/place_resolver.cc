#include "indexer/entities/place_resolver.h"

#include <algorithm>
#include <functional>
#include <string_view>

#include "indexer/entities/place_doubt.h"
#include "indexer/entities/place_group.h"
#include "indexer/entities/place_site.h"
#include "indexer/entities/place_weight.h"

namespace dateline {
namespace {

// Weights in thousands of inhabitants, fitted on judged articles.
constexpr double kCapital = 3000;       // more for a capital
constexpr double kBehind = 100;         // times: "Paris, Texas"
constexpr double kLongerName = 100;     // times
constexpr double kShare = 0.5;          // of all weights, for a decision
constexpr double kClear = 0.9;          // the same, for one that will stand
constexpr double kPlaceEvidence = 0.5;  // of a place for its country
constexpr double kNeighbour = 4;  // times, more for each other place beside it
constexpr int kMostNeighbours = 3;
// Of a country that is not named: times for each mention but the first.
constexpr double kUnnamed = 0.3;
constexpr double kLeastUnnamed = 0.1;
constexpr double kElsewhere = 0.1;  // times, at most: the news are of others

}  // namespace

void PlaceResolver::begin(const std::string& language, bool old) {
  old_ = old;
  evidence_.clear();
  candidates_.clear();
  names_.clear();
  longer_.clear();
  places_.clear();
  gone_states_.clear();
  languages_ = 1;
  for (std::size_t i = 0; i < kPlaceLanguages.size(); ++i) {
    if (kPlaceLanguages[i] == language) languages_ |= 1U << i;
  }
  foreign_ = !language.empty() && language != "en";
}

// How many times likelier other names make the meaning that may lie beside it.
double PlaceResolver::nearness(const PlaceMeaning& meaning,
                               PlaceGroup group) const {
  if (!is_located(meaning.site)) return 1;
  const CountryCode country = country_of(meaning);
  int neighbours = 0;
  for (const Name& other : names_) {
    if (other.group.data() == group.data() ||
        other.settled.value_or(country) != country) {
      continue;
    }
    neighbours += has_meaning_beside(other.group.front().name, meaning);
    if (neighbours == kMostNeighbours) break;
  }
  return 1 + kNeighbour * neighbours;
}

PlaceResolver::Choice& PlaceResolver::choice_of(CountryCode country) {
  for (Choice& choice : choices_) {
    if (choice.country == country) return choice;
  }
  choices_.push_back({country});
  return choices_.back();
}

const PlaceResolver::Choice* PlaceResolver::heaviest() const {
  const auto best = std::max_element(
      choices_.begin(), choices_.end(),
      [](const Choice& a, const Choice& b) { return a.weight < b.weight; });
  return best == choices_.end() ? nullptr : &*best;
}

// A region and a city of one name are mostly the same place.
void PlaceResolver::weigh_meanings(const Name& name, bool with_neighbours) {
  const PlaceWeight weight(name.group, languages_, evidence_);
  for (const PlaceMeaning& meaning : name.group.front().name.meanings) {
    if (!weight.counts(meaning)) continue;
    Choice& choice = choice_of(country_of(meaning));
    if (meaning.kind == PlaceMeaningKind::kRegion) {
      choice.region = std::max(choice.region, weight.of(meaning));
    } else {
      choice.weight += weight.of(meaning) *
                       (with_neighbours ? nearness(meaning, name.group) : 1);
    }
  }
}

// "Santiago" beside "Santiago de Compostela" is mostly that.
void PlaceResolver::weigh_longer_names(const Name& name) {
  const PlaceCandidate& own = name.group.front();
  if (!may_be_short(own)) return;
  auto at =
      std::lower_bound(longer_.begin(), longer_.end(), own.word,
                       [](const PlaceCandidate* longer, std::string_view word) {
                         return longer->word < word;
                       });
  for (; at != longer_.end() && (*at)->word == own.word; ++at) {
    for (const PlaceMeaning& meaning : (*at)->name.meanings) {
      if ((meaning.languages & languages_) == 0) continue;
      choice_of(country_of(meaning)).weight +=
          kLongerName * std::max<double>(meaning.thousands, 1);
    }
  }
}

// A story set abroad names the country, one at home only beside others.
double PlaceResolver::namelessness(CountryCode country,
                                   PlaceGroup group) const {
  if (foreign_ || group.size() == 1 || evidence_.of(country) > 0) return 1;
  const bool names_rival =
      std::any_of(choices_.begin(), choices_.end(), [&](const Choice& choice) {
        return choice.country != country && evidence_.of(choice.country) >= 1;
      });
  if (is_home(country) && !names_rival) return 1;
  return group.size() == 2 ? kUnnamed : kLeastUnnamed;
}

// Whether the article tells of life in other countries and never names this.
bool PlaceResolver::is_from_elsewhere(CountryCode country) const {
  return evidence_.of(country) == 0 && evidence_.lives_elsewhere(country);
}

// Fills choices_ with the countries that the name may mean.
void PlaceResolver::weigh(const Name& name, bool with_neighbours) {
  choices_.clear();
  weigh_meanings(name, with_neighbours);
  if (const auto capital = name.group.front().capital) {
    choice_of(*capital).weight += kCapital;
  }
  weigh_longer_names(name);
  for (Choice& choice : choices_) {
    choice.weight = std::max(choice.weight, choice.region) *
                    evidence_.boost(choice.country);
    const bool behind = std::any_of(
        name.group.begin(), name.group.end(),
        [&](const PlaceCandidate& candidate) {
          return candidate.context.behind &&
                 candidate.context.behind->country == choice.country;
        });
    if (behind) choice.weight *= kBehind;
  }
  for (Choice& choice : choices_) {
    choice.as_place = choice.weight;
    const double unnamed = namelessness(choice.country, name.group);
    choice.weight *= unnamed;
    if (!name.group.front().capital && is_from_elsewhere(choice.country)) {
      choice.as_place *= std::min(unnamed, kElsewhere);
    }
  }
}

std::optional<CountryCode> PlaceResolver::decide(const Name& name) {
  if (name.is_clear && !is_from_elsewhere(name.country)) return name.country;
  weigh(name, true);
  const Choice* const best = heaviest();
  if (best == nullptr) return std::nullopt;
  const double nothing =
      weight_of_no_place(name.group, foreign_) * evidence_.style(best->country);
  double others = -best->weight;
  for (const Choice& choice : choices_) others += choice.weight;
  const bool wins =
      best->weight >= kShare * (best->weight + others) &&
      best->as_place >= kShare * (best->as_place + others + nothing);
  if (!wins) return std::nullopt;
  return best->country;
}

// Where one mention lies: what stands right behind it may tell another place of
// the name. None: it is a newspaper or a street.
std::optional<CountryCode> PlaceResolver::home_of(
    const PlaceCandidate& candidate, CountryCode country) {
  if (candidate.context.publication || candidate.context.street) return {};
  const auto& behind = candidate.context.behind;
  return behind && has_country(candidate, behind->country) ? behind->country
                                                           : country;
}

// Adds what the mentions of the name tell of the others, or takes it back.
void PlaceResolver::tell(const Name& name, double times) {
  if (!name.settled) return;
  for (const PlaceCandidate& candidate : name.group) {
    const auto country = home_of(candidate, *name.settled);
    if (!country) continue;
    const PlaceMeaning* const region = region_in(candidate.name, *country);
    if (region != nullptr) {
      evidence_.mark_region(region->region);
      evidence_.add(*country, times);
    }
    evidence_.add(gone_states_.state_then(*country), times * kPlaceEvidence);
  }
}

void PlaceResolver::settle(Name& name) {
  name.settled = decide(name);
  tell(name, 1);
}

// What came first was settled without the rest.
void PlaceResolver::reconsider(Name& name) {
  if (name.is_clear) return;
  tell(name, -1);
  settle(name);
}

void PlaceResolver::accept(const Name& name) {
  if (!name.settled) return;
  for (const PlaceCandidate& candidate : name.group) {
    const auto country = home_of(candidate, *name.settled);
    if (!country) continue;
    Place place{gone_states_.state_then(*country), candidate.mention};
    if (region_in(candidate.name, *country) != nullptr &&
        place.mention.rule == MentionRule::kCity) {
      place.mention.rule = MentionRule::kRegion;
    }
    places_.push_back(place);
  }
}

void PlaceResolver::find_names() {
  std::stable_sort(candidates_.begin(), candidates_.end(),
                   [](const auto& a, const auto& b) {
                     return std::less<>()(key_of(a), key_of(b));
                   });
  for (std::size_t i = 0; i < candidates_.size();) {
    std::size_t end = i + 1;
    while (end < candidates_.size() &&
           key_of(candidates_[end]) == key_of(candidates_[i])) {
      ++end;
    }
    names_.push_back({PlaceGroup(candidates_.data() + i, end - i), {}});
    if (candidates_[i].name.words > 1) longer_.push_back(&candidates_[i]);
    i = end;
  }
  std::stable_sort(longer_.begin(), longer_.end(),
                   [](const PlaceCandidate* a, const PlaceCandidate* b) {
                     return a->word < b->word;
                   });
}

void PlaceResolver::weigh_first(Name& name) {
  weigh(name, false);
  const Choice* const best = heaviest();
  if (best == nullptr || best->weight == 0) return;
  double all = 0;
  for (const Choice& choice : choices_) all += choice.weight;
  name.country = best->country;
  name.doubt = (all - best->weight) / all;
  const bool is_sure = choices_.size() == 1 || evidence_.of(name.country) >= 1;
  all += weight_of_no_place(name.group, foreign_);
  name.is_clear = is_sure && best->weight > kClear * all;
  if (best->weight < kShare * all) ++name.doubt;
}

bool PlaceResolver::may_be_at_home(const Name& name) const {
  if (name.is_clear && evidence_.of(name.country) > 0) return false;
  const auto& meanings = name.group.front().name.meanings;
  return std::any_of(meanings.begin(), meanings.end(), [](const auto& meaning) {
    return is_home(country_of(meaning));
  });
}

bool PlaceResolver::is_contested() {
  if (old_) {
    gone_states_.find(
        [this](CountryCode country) { return evidence_.of(country) > 0; });
  }
  find_names();
  for (Name& name : names_) weigh_first(name);
  std::stable_sort(
      names_.begin(), names_.end(),
      [](const Name& a, const Name& b) { return a.doubt < b.doubt; });
  const bool has_dateline = std::any_of(
      candidates_.begin(), candidates_.end(),
      [](const auto& candidate) { return candidate.context.dateline; });
  return !has_dateline &&
         std::any_of(names_.begin(), names_.end(),
                     [this](const Name& name) { return may_be_at_home(name); });
}

const std::vector<PlaceResolver::Place>& PlaceResolver::resolve() {
  for (Name& name : names_) settle(name);
  if (evidence_.has_favours()) {
    for (Name& name : names_) reconsider(name);
  }
  for (const Name& name : names_) accept(name);
  return places_;
}

}  // namespace dateline
