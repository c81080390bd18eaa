#include "indexer/entities/centrality.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "indexer/entities/coverage.h"

namespace dateline {
namespace {

// Fitted on judged articles of agencies, papers and the web; rounded, as
// neighbouring values do as well.
constexpr double kTitle = 2.1;
constexpr double kDateline = 1.3;
constexpr double kLead = 0.7;
constexpr double kGovernment = 1.9;  // its head named in title or lead
constexpr double kText = 0.55;       // times the logarithm of the mentions
constexpr double kSubject = 0.33;    // for each
constexpr int kMostSubjects = 3;
constexpr double kSpread = 1.6;
constexpr double kEarliness = 1.7;
constexpr double kNeeded = 2.1;
constexpr double kFirstNeeds = -1.0;  // more, for the first country of all
constexpr double kLeastNeeded = 0.6;
constexpr double kMany = 0.7;      // times the logarithm of the countries
constexpr double kMostOdds = 2.0;  // logarithm, against the strongest other

Centrality points_of(const Coverage& coverage) {
  Centrality points;
  points.title = coverage.in_title > 0 ? kTitle : 0;
  points.dateline = coverage.in_dateline ? kDateline : 0;
  points.lead =
      (coverage.in_lead > 0 ? kLead : 0) + (coverage.governs ? kGovernment : 0);
  points.text = kText * std::log1p(coverage.text) +
                kSubject * std::min(coverage.subjects, kMostSubjects) +
                kSpread * coverage.spread + kEarliness * coverage.earliness;
  return points;
}

// What a country needs beside others of which so much is said.
double needed(const std::vector<double>& weights, std::size_t country) {
  double other = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (i != country) other = std::max(other, weights[i]);
  }
  constexpr double kHalf = 0.5;
  const double odds = std::log((weights[country] + kHalf) / (other + kHalf));
  return kNeeded + kMany * std::log(static_cast<double>(weights.size())) -
         std::clamp(odds, -kMostOdds, kMostOdds);
}

bool is_more_central(const CountryEntity& a, const CountryEntity& b) {
  const double over_a = a.centrality.sum() - a.centrality.needed;
  const double over_b = b.centrality.sum() - b.centrality.needed;
  if (over_a != over_b) return over_a > over_b;
  if (a.mentions.size() != b.mentions.size()) {
    return a.mentions.size() > b.mentions.size();
  }
  return a.code < b.code;
}

std::size_t first_of(const std::vector<CountryEntity>& countries,
                     const std::vector<double>& weights) {
  std::size_t first = 0;
  for (std::size_t i = 1; i < countries.size(); ++i) {
    if (weights[i] > weights[first] ||
        (weights[i] == weights[first] &&
         is_more_central(countries[i], countries[first]))) {
      first = i;
    }
  }
  return first;
}

bool stands_before(const CountryEntity& a, const CountryEntity& b) {
  if (a.about || b.about) return a.about && !b.about;
  if (a.mentions.size() != b.mentions.size()) {
    return a.mentions.size() > b.mentions.size();
  }
  return a.code < b.code;
}

}  // namespace

void rank_by_centrality(const AnalyzedArticle& analyzed,
                        const std::vector<PersonEntity>& persons,
                        std::vector<CountryEntity>& countries) {
  if (countries.empty()) return;
  const CoverageReader reader(analyzed, persons);
  std::vector<double> weights;
  for (CountryEntity& country : countries) {
    const Coverage coverage = reader.of(country);
    country.centrality = points_of(coverage);
    weights.push_back(coverage.weight());
  }
  for (std::size_t i = 0; i < countries.size(); ++i) {
    countries[i].centrality.needed = needed(weights, i);
  }
  std::swap(countries.front(), countries[first_of(countries, weights)]);
  std::sort(countries.begin() + 1, countries.end(), is_more_central);
  double& first_needs = countries.front().centrality.needed;
  first_needs = std::max(kLeastNeeded, first_needs + kFirstNeeds);
  for (std::size_t i = 0; i < std::min(kMaxAbout, countries.size()); ++i) {
    const Centrality& points = countries[i].centrality;
    countries[i].about = points.sum() >= points.needed;
  }
  std::stable_sort(countries.begin(), countries.end(), stands_before);
}

}  // namespace dateline
