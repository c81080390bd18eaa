#include "indexer/entities/coverage.h"

#include <algorithm>
#include <cstdint>

#include "common/stop_words.h"
#include "indexer/entities/governments.h"

namespace dateline {
namespace {

constexpr double kName = 1.0;        // a mention, also an adjective's
constexpr double kPlace = 1.5;       // of a city or region: where it happens
constexpr double kInBrackets = 0.3;  // times: "(Spain)" in a table
constexpr double kTitle = 4.0;
constexpr double kDateline = 4.0;
constexpr double kLead = 1.5;  // times, more
constexpr int kMost = 2;       // mentions that count in title and lead

// The end of the first paragraph that has a sentence's length.
std::size_t lead_end(std::string_view body) {
  constexpr std::size_t kShortParagraph = 60;
  std::size_t end = std::min(body.find("\n\n"), body.size());
  while (end < kShortParagraph && end < body.size()) {
    end = std::min(body.find("\n\n", end + 2), body.size());
  }
  return end;
}

double share(std::size_t part, std::size_t whole) {
  return static_cast<double>(part) / static_cast<double>(whole);
}

bool is_in_text(const Mention& mention) {
  return mention.field == Field::kBody &&
         mention.rule != MentionRule::kDateline;
}

}  // namespace

double Coverage::weight() const {
  return kTitle * std::min(in_title, kMost) + (in_dateline ? kDateline : 0) +
         kLead * lead + text;
}

CoverageReader::CoverageReader(const AnalyzedArticle& analyzed,
                               const std::vector<PersonEntity>& persons)
    : analyzed_(analyzed),
      body_(analyzed.article->body),
      lead_end_(lead_end(body_)) {
  paragraphs_.push_back(0);
  for (std::size_t at = body_.find("\n\n"); at != std::string_view::npos;
       at = body_.find("\n\n", at + 2)) {
    paragraphs_.push_back(at);
  }
  for (const PersonEntity& person : persons) add_government(person);
}

void CoverageReader::add_government(const PersonEntity& person) {
  const Mention& first = person.mentions.front();
  if (first.field != Field::kTitle &&
      (first.field != Field::kBody || first.end > lead_end_)) {
    return;
  }
  const auto country =
      Governments::instance().of(person.name, analyzed_.article->date);
  if (country) governments_.push_back(*country);
}

Coverage CoverageReader::of(const CountryEntity& country) const {
  Coverage coverage;
  coverage.governs = std::find(governments_.begin(), governments_.end(),
                               country.code) != governments_.end();
  std::size_t paragraphs = 0;
  std::size_t last = paragraphs_.size();
  for (const Mention& mention : country.mentions) {
    if (is_in_text(mention)) {
      if (paragraphs == 0) {
        coverage.earliness = 1 - share(mention.begin, body_.size());
      }
      add_text(mention, coverage);
      const std::size_t paragraph = paragraph_of(mention);
      if (paragraph != last) ++paragraphs;
      last = paragraph;
    } else if (mention.field == Field::kTitle) {
      ++coverage.in_title;
    } else {
      coverage.in_dateline = true;
    }
  }
  coverage.spread = share(paragraphs, paragraphs_.size());
  return coverage;
}

void CoverageReader::add_text(const Mention& mention,
                              Coverage& coverage) const {
  const double weight = weight_of(mention);
  coverage.text += weight;
  if (mention.begin < lead_end_ && ++coverage.in_lead <= kMost) {
    coverage.lead += weight;
  }
  if (begins_sentence(mention)) ++coverage.subjects;
}

double CoverageReader::weight_of(const Mention& mention) const {
  const bool is_place = mention.rule == MentionRule::kCity ||
                        mention.rule == MentionRule::kRegion;
  const double weight = is_place ? kPlace : kName;
  constexpr std::size_t kReach = 30;  // bytes
  const std::size_t begin =
      mention.begin - std::min<std::size_t>(mention.begin, kReach);
  const std::string_view before = body_.substr(begin, mention.begin - begin);
  const std::size_t bracket = before.find_last_of("()\n");
  return bracket != std::string_view::npos && before[bracket] == '('
             ? weight * kInBrackets
             : weight;
}

// "Brazil said", "The Brazilian".
bool CoverageReader::begins_sentence(const Mention& mention) const {
  const std::vector<Token>& tokens = analyzed_.body;
  const auto at = std::lower_bound(tokens.begin(), tokens.end(), mention.begin,
                                   [](const Token& token, std::uint32_t begin) {
                                     return token.begin < begin;
                                   });
  if (at == tokens.end()) return false;
  if (at->is(kSentenceStart)) return true;
  return at != tokens.begin() && (at - 1)->is(kSentenceStart) &&
         is_stop_word((at - 1)->form);
}

std::size_t CoverageReader::paragraph_of(const Mention& mention) const {
  return static_cast<std::size_t>(
      std::upper_bound(paragraphs_.begin(), paragraphs_.end(), mention.begin) -
      paragraphs_.begin());
}

}  // namespace dateline
