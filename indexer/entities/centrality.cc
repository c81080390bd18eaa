#include "indexer/entities/centrality.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace dateline {
namespace {

// Fitted on judged news articles of agencies, papers and the web; rounded, as
// neighbouring values do as well.
constexpr double kDateline = 4.0;
constexpr double kTitle = 4.0;    // a mention in the title
constexpr double kLead = 1.5;     // more, for one in the first paragraph
constexpr std::size_t kMost = 2;  // mentions that count in title and lead
constexpr double kName = 1.0;     // a mention, also an adjective's or capital's
constexpr double kPlace = 1.5;    // of a city or region: where it happens
constexpr double kInBrackets = 0.3;   // times: "(Spain)" in a table
constexpr double kLeast = 1.0;        // a score that makes an article about it
constexpr double kSecondShare = 0.5;  // of the first country's score
constexpr double kThirdShare = 0.9;

double weight_of(const Mention& mention, std::string_view text) {
  const bool is_place = mention.rule == MentionRule::kCity ||
                        mention.rule == MentionRule::kRegion;
  const double weight = is_place ? kPlace : kName;
  constexpr std::size_t kReach = 30;  // bytes
  const std::size_t begin =
      mention.begin - std::min<std::size_t>(mention.begin, kReach);
  const std::string_view before = text.substr(begin, mention.begin - begin);
  const std::size_t bracket = before.find_last_of("()\n");
  return bracket != std::string_view::npos && before[bracket] == '('
             ? weight * kInBrackets
             : weight;
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

Centrality centrality_of(const CountryEntity& country, const Article& article,
                         std::size_t lead) {
  Centrality points;
  std::size_t in_title = 0;
  std::size_t in_lead = 0;
  for (const Mention& mention : country.mentions) {
    if (mention.field == Field::kDateline ||
        mention.rule == MentionRule::kDateline) {
      points.dateline = kDateline;
    } else if (mention.field == Field::kTitle) {
      if (++in_title <= kMost) points.title += kTitle;
    } else {
      const double weight = weight_of(mention, article.body);
      points.text += weight;
      if (mention.begin < lead && ++in_lead <= kMost) {
        points.lead += kLead * weight;
      }
    }
  }
  return points;
}

}  // namespace

void rank_by_centrality(const AnalyzedArticle& analyzed,
                        std::vector<CountryEntity>& countries) {
  const std::size_t lead = lead_end(analyzed.article->body);
  for (CountryEntity& country : countries) {
    country.centrality = centrality_of(country, *analyzed.article, lead);
  }
  std::sort(countries.begin(), countries.end(),
            [](const CountryEntity& a, const CountryEntity& b) {
              if (a.centrality.sum() != b.centrality.sum()) {
                return a.centrality.sum() > b.centrality.sum();
              }
              if (a.mentions.size() != b.mentions.size()) {
                return a.mentions.size() > b.mentions.size();
              }
              return a.code < b.code;
            });
  for (std::size_t i = 0; i < std::min(kMaxAbout, countries.size()); ++i) {
    const double most = countries.front().centrality.sum();
    const double share = i == 0 ? 0 : i == 1 ? kSecondShare : kThirdShare;
    const double score = countries[i].centrality.sum();
    countries[i].about = score >= kLeast && score >= share * most;
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
