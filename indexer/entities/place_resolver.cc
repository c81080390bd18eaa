#include "indexer/entities/place_resolver.h"

#include <algorithm>
#include <functional>

namespace dateline {
namespace {

// Weights in thousands of inhabitants, fitted on judged articles.
constexpr double kNoPlace = 60;     // any capitalised word
constexpr double kOpenWord = 4000;  // a common word that begins a sentence
constexpr double kWord = 1500;      // the same with a capital within one
constexpr double kRareWord = 400;
constexpr double kGivenName = 1000;
constexpr double kSurname = 700;
constexpr double kForeign = 4;   // times: nouns with capitals, no capitals
constexpr double kPart = 20;     // times: always part of a longer name
constexpr double kCompany = 50;  // times: "Piedmont Aviation Inc"
constexpr double kShouted = 5;   // times: in lines of capitals only
constexpr double kLocated = 1.0 / 10;  // times
constexpr double kMoved = 1.0 / 3;     // times
constexpr double kDateline = 1;
constexpr double kRegion = 200;         // a region weighs as much at least
constexpr double kCapital = 3000;       // a capital weighs as much at least
constexpr double kOwnCountry = 10;      // times, where the article names it
constexpr double kOwnRegion = 10;       // times
constexpr double kBehind = 100;         // times: "Paris, Texas"
constexpr double kShare = 0.5;          // of all weights, for a decision
constexpr double kPlaceEvidence = 0.5;  // of a place for its country

std::size_t index_of(CountryCode country) {
  const std::string_view code = country.view();
  return static_cast<std::size_t>(code[0] - 'A') * 26 +
         static_cast<std::size_t>(code[1] - 'A');
}

CountryCode country_of(const PlaceMeaning& meaning) {
  return CountryCode({meaning.country.data(), 2});
}

// The same for all candidates of one name.
const void* key_of(const PlaceCandidate& candidate) {
  return candidate.name.meanings.data();
}

bool has_country(const PlaceCandidate& candidate, CountryCode country) {
  if (candidate.capital == country) return true;
  return std::any_of(
      candidate.name.meanings.begin(), candidate.name.meanings.end(),
      [&](const auto& meaning) { return country_of(meaning) == country; });
}

}  // namespace

void PlaceResolver::begin(const std::string& language, bool old) {
  old_ = old;
  part_of_.clear();
  for (const std::uint16_t i : touched_countries_) evidence_[i] = 0;
  for (const std::uint16_t i : touched_regions_) regions_[i] = false;
  touched_countries_.clear();
  touched_regions_.clear();
  candidates_.clear();
  groups_.clear();
  places_.clear();
  languages_ = 1;
  for (std::size_t i = 0; i < kPlaceLanguages.size(); ++i) {
    if (kPlaceLanguages[i] == language) languages_ |= 1U << i;
  }
  foreign_ = !language.empty() && language != "en";
}

void PlaceResolver::add_evidence(CountryCode country, double weight) {
  const std::size_t i = index_of(country);
  if (evidence_[i] == 0) {
    touched_countries_.push_back(static_cast<std::uint16_t>(i));
  }
  evidence_[i] += static_cast<float>(weight);
}

void PlaceResolver::add_region(CountryCode country, std::uint16_t region) {
  add_evidence(country, 1);
  if (region == 0 || region >= kRegions || regions_[region]) return;
  regions_[region] = true;
  touched_regions_.push_back(region);
}

double PlaceResolver::boost(CountryCode country) const {
  const double evidence = evidence_[index_of(country)];
  return 1 + kOwnCountry * std::min(evidence, 3.0);
}

// What speaks for no place at all.
double PlaceResolver::no_place(Group group) const {
  bool located = false;
  bool moved = false;
  bool part = true;
  bool open = true;
  bool company = false;
  bool shouted = true;
  for (const PlaceCandidate& candidate : group) {
    const PlaceContext& context = candidate.context;
    if (context.dateline) return kDateline;
    located |= context.located;
    moved |= context.moved;
    part &= context.part;
    open &= context.open;
    company |= context.company;
    shouted &= context.shouted;
  }
  const unsigned doubts = group.front().name.doubts;
  double weight = kNoPlace;
  if ((doubts & kDoubtWord) != 0) weight += open ? kOpenWord : kWord;
  if ((doubts & kDoubtRareWord) != 0) weight += open ? kWord : kRareWord;
  if ((doubts & kDoubtGivenName) != 0) weight += kGivenName;
  if ((doubts & kDoubtSurname) != 0) weight += kSurname;
  if (foreign_) weight *= kForeign;
  if (part) weight *= kPart;
  if (company) weight *= kCompany;
  if (shouted) weight *= kShouted;
  if (located) {
    weight *= kLocated;
  } else if (moved && !company) {
    weight *= kMoved;
  }
  return group.front().capital ? std::min(weight, kCapital / 3) : weight;
}

void PlaceResolver::choose(CountryCode country, double weight) {
  for (Choice& choice : choices_) {
    if (choice.country == country) {
      choice.weight += weight;
      return;
    }
  }
  choices_.push_back({country, weight});
}

// Fills choices_ with the countries that the name may mean.
void PlaceResolver::weigh(Group group) {
  choices_.clear();
  const PlaceCandidate& first = group.front();
  for (const PlaceMeaning& m : first.name.meanings) {
    if ((m.languages & languages_) == 0 || m.kind > PlaceMeaningKind::kRegion) {
      continue;
    }
    double weight = m.thousands;
    if (m.kind == PlaceMeaningKind::kRegion && first.name.doubts == 0) {
      weight = std::max(weight, kRegion);
    }
    if (m.region != 0 && regions_[m.region]) weight *= kOwnRegion;
    choose(country_of(m), weight);
  }
  if (first.capital) choose(*first.capital, kCapital);
  for (Choice& choice : choices_) {
    choice.weight *= boost(choice.country);
    const bool behind = std::any_of(
        group.begin(), group.end(), [&](const PlaceCandidate& candidate) {
          return candidate.context.behind &&
                 candidate.context.behind->country == choice.country;
        });
    if (behind) choice.weight *= kBehind;
  }
}

std::optional<CountryCode> PlaceResolver::decide(Group group) {
  weigh(group);
  double all = no_place(group);
  Choice best;
  for (const Choice& choice : choices_) {
    all += choice.weight;
    if (choice.weight > best.weight) best = choice;
  }
  if (best.weight < kShare * all) return std::nullopt;
  return best.country;
}

// An article that names the Soviet Union and not Ukraine means the former by
// Kiev.
void PlaceResolver::find_gone_states() {
  constexpr std::array<std::array<std::string_view, 2>, 23> kParts = {
      {{"RU", "SU"}, {"UA", "SU"}, {"BY", "SU"}, {"KZ", "SU"}, {"UZ", "SU"},
       {"TM", "SU"}, {"KG", "SU"}, {"TJ", "SU"}, {"GE", "SU"}, {"AM", "SU"},
       {"AZ", "SU"}, {"MD", "SU"}, {"EE", "SU"}, {"LV", "SU"}, {"LT", "SU"},
       {"RS", "YU"}, {"HR", "YU"}, {"SI", "YU"}, {"BA", "YU"}, {"MK", "YU"},
       {"ME", "YU"}, {"CZ", "CS"}, {"SK", "CS"}}};
  if (!old_) return;
  for (const auto& [part, state] : kParts) {
    const CountryCode code(part);
    if (evidence_[index_of(CountryCode(state))] > 0 &&
        evidence_[index_of(code)] == 0) {
      part_of_.emplace_back(code, CountryCode(state));
    }
  }
}

CountryCode PlaceResolver::state_then(CountryCode country) const {
  for (const auto& [part, state] : part_of_) {
    if (part == country) return state;
  }
  return country;
}

void PlaceResolver::accept(const PlaceCandidate& candidate,
                           CountryCode country) {
  Place place{state_then(country), candidate.mention};
  if (place.mention.rule != MentionRule::kDateline && !candidate.capital) {
    place.mention.rule = MentionRule::kCity;
  }
  for (const PlaceMeaning& m : candidate.name.meanings) {
    if (m.kind != PlaceMeaningKind::kRegion || country_of(m) != country) {
      continue;
    }
    add_region(country, m.region);
    if (place.mention.rule == MentionRule::kCity) {
      place.mention.rule = MentionRule::kRegion;
    }
  }
  places_.push_back(place);
  add_evidence(place.country, kPlaceEvidence);
}

void PlaceResolver::settle(Group group) {
  const auto country = decide(group);
  if (!country) return;
  for (const PlaceCandidate& candidate : group) {
    if (candidate.context.publication || candidate.context.street) continue;
    const auto& behind = candidate.context.behind;
    accept(candidate, behind && has_country(candidate, behind->country)
                          ? behind->country
                          : *country);
  }
}

const std::vector<PlaceResolver::Place>& PlaceResolver::resolve() {
  find_gone_states();
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
    groups_.emplace_back(candidates_.data() + i, end - i);
    i = end;
  }
  // The largest places first: they help to decide the others.
  const auto size_of = [](Group group) {
    unsigned size = group.front().capital ? 10000 : 0;
    for (const PlaceMeaning& m : group.front().name.meanings) {
      size = std::max<unsigned>(size, m.thousands);
    }
    return size;
  };
  std::stable_sort(groups_.begin(), groups_.end(),
                   [&](Group a, Group b) { return size_of(a) > size_of(b); });
  for (const Group group : groups_) settle(group);
  return places_;
}

}  // namespace dateline
