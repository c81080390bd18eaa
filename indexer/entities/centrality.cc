#include "indexer/entities/centrality.h"

#include <algorithm>
#include <cmath>

#include "indexer/entities/coverage.h"
#include "indexer/entities/subject.h"
#include "indexer/entities/world_body.h"

namespace dateline {
namespace {

// Fitted on judged articles of agencies, papers and the web; rounded, as
// neighbouring values do as well.
constexpr double kTitle = 0.3;       // times what the title says
constexpr double kGovernment = 2.7;  // its head named in title or lead
constexpr double kSubject = 0.3;     // for each
constexpr int kMostSubjects = 3;
constexpr double kEarliness = 1.4;
constexpr double kShare = 2.2;    // times the logarithm of what is said
constexpr double kLittle = 0.1;   // mentions, said of every country
constexpr double kNowhere = 5.0;  // mentions, said of none; more for each word:
constexpr double kNowherePerWord = 0.003;
constexpr double kBefore = 1.0;  // times the logarithm of those before it
constexpr double kOnlyAdjectives = 1.0;
// Of the need of the subject, for what title, lead or only the rest name.
constexpr double kInTitle = 0.3;
constexpr double kInLead = 1;
constexpr double kInRest = 1.3;
constexpr double kLess = 3.4;  // needs all the less
constexpr double kFirstNeedsLess = 0.8;
// Where a body of all states is the subject and no country is.
constexpr double kWorld = 1.5;
constexpr double kSeatOfWorldBody = 0.5;  // times a dateline

// What is said shares its points by how much of it stands where.
Centrality points_of(const Coverage& coverage) {
  const double weight = coverage.weight();
  const double point = kShare * std::log1p(weight / kLittle) / weight;
  Centrality points;
  points.title = (point + kTitle) * coverage.title;
  points.dateline = point * coverage.dateline;
  points.lead = point * coverage.lead + (coverage.governs ? kGovernment : 0);
  points.text = point * (coverage.text + coverage.heads) +
                kSubject * std::min(coverage.subjects, kMostSubjects) +
                kEarliness * coverage.earliness;
  return points;
}

double needed(const std::vector<Coverage>& all, std::size_t country,
              double nowhere) {
  const Coverage& coverage = all[country];
  double said = nowhere;
  int before = 0;
  for (const Coverage& other : all) {
    said += other.weight();
    if (other.begin < coverage.begin) ++before;
  }
  return kShare * std::log(said / kLittle) + kBefore * std::log1p(before) +
         (coverage.only_adjectives ? kOnlyAdjectives : 0) - kLess;
}

double share_of_subject(const Coverage& coverage) {
  if (coverage.title > 0) return kInTitle;
  return coverage.lead > 0 ? kInLead : kInRest;
}

// A report: its subject needs no look.
bool has_dateline(const std::vector<Coverage>& all) {
  return std::any_of(all.begin(), all.end(), [](const Coverage& coverage) {
    return coverage.dateline > 0;
  });
}

bool is_in_front(const Coverage& coverage) {
  return coverage.title + coverage.lead + coverage.dateline > 0;
}

bool is_seat(const CountryEntity& country, const Coverage& coverage) {
  return coverage.dateline > 0 && coverage.title + coverage.lead == 0 &&
         hosts_world_bodies(country.code);
}

// "GENEVA - The World Health Organization said": neither the seat nor a country
// named in passing is what that is about. Returns what all need more.
double weigh_world_body(const AnalyzedArticle& analyzed, std::size_t lead_end,
                        const std::vector<CountryEntity>& countries,
                        std::vector<Coverage>& all) {
  const bool is_subject = std::none_of(all.begin(), all.end(), is_in_front);
  bool has_seat = false;
  for (std::size_t i = 0; i < all.size(); ++i) {
    has_seat |= is_seat(countries[i], all[i]);
  }
  if ((!is_subject && !has_seat) ||
      !leads_with_world_body(analyzed, lead_end)) {
    return 0;
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (is_seat(countries[i], all[i])) all[i].dateline *= kSeatOfWorldBody;
  }
  return is_subject ? kWorld : 0;
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
  const CoverageReader reader(analyzed, persons, countries);
  std::vector<Coverage> all;
  all.reserve(countries.size());
  for (const CountryEntity& country : countries) {
    all.push_back(reader.of(country));
  }
  const double world =
      weigh_world_body(analyzed, reader.lead_end(), countries, all);
  const double subject = has_dateline(all) ? 0 : need_of_subject(analyzed);
  const double nowhere =
      kNowhere + kNowherePerWord * static_cast<double>(analyzed.body.size());
  for (std::size_t i = 0; i < countries.size(); ++i) {
    countries[i].centrality = points_of(all[i]);
    countries[i].centrality.needed =
        needed(all, i, nowhere) + share_of_subject(all[i]) * subject + world;
  }
  std::sort(countries.begin(), countries.end(), is_more_central);
  countries.front().centrality.needed -= kFirstNeedsLess;
  for (std::size_t i = 0; i < std::min(kMaxAbout, countries.size()); ++i) {
    const Centrality& points = countries[i].centrality;
    countries[i].about = points.sum() >= points.needed;
  }
  std::stable_sort(countries.begin(), countries.end(), stands_before);
}

}  // namespace dateline
