#include "indexer/entities/centrality.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

// Fitted on modern news articles with judged countries; the order of the
// weights matters more than their values.
constexpr double kTitleWeight = 4.0;
constexpr double kLeadWeight = 2.0;
constexpr double kDatelineWeight = 1.5;
constexpr double kLeast = 2.0;        // a score that makes an article about it
constexpr double kLeastShare = 0.45;  // of the first country's score

double weight_of(MentionRule rule) {
  switch (rule) {
    case MentionRule::kName:
      return 1.0;
    case MentionRule::kAdjective:
      return 0.9;
    case MentionRule::kCapital:
    case MentionRule::kMetonym:
      return 0.8;
    case MentionRule::kDateline:
      return kDatelineWeight;
    default:
      return 0;
  }
}

// The end of the first paragraph that has a sentence's length.
std::size_t lead_end(std::string_view body) {
  constexpr std::size_t kShortParagraph = 60;
  std::size_t end = std::min(body.find("\n\n"), body.size());
  while (end < kShortParagraph && end < body.size()) {
    end = std::min(body.find("\n\n", end + 2), body.size());
  }
  return end;
}

double score_of(const CountryEntity& country, std::size_t lead) {
  double score = 0;
  for (const Mention& mention : country.mentions) {
    double weight = weight_of(mention.rule);
    if (mention.field == Field::kTitle) {
      weight *= kTitleWeight;
    } else if (mention.field == Field::kBody && mention.begin < lead) {
      weight *= kLeadWeight;
    }
    score += weight;
  }
  return score;
}

}  // namespace

void rank_by_centrality(const AnalyzedArticle& analyzed,
                        std::vector<CountryEntity>& countries) {
  const std::size_t lead = lead_end(analyzed.article->body);
  std::vector<std::pair<double, CountryEntity>> scored;
  for (CountryEntity& country : countries) {
    const double score = score_of(country, lead);
    scored.emplace_back(score, std::move(country));
  }
  std::sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first > b.first;
    return a.second.code < b.second.code;
  });
  const double most = scored.empty() ? 0 : scored.front().first;
  countries.clear();
  for (auto& [score, country] : scored) {
    country.about = countries.size() < kMaxAbout && score >= kLeast &&
                    score >= kLeastShare * most;
    countries.push_back(std::move(country));
  }
  std::stable_sort(countries.begin(), countries.end(),
                   [](const CountryEntity& a, const CountryEntity& b) {
                     if (a.about != b.about) return a.about;
                     if (a.about) return false;
                     if (a.mentions.size() != b.mentions.size()) {
                       return a.mentions.size() > b.mentions.size();
                     }
                     return a.code < b.code;
                   });
}

}  // namespace dateline
