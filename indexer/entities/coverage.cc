#include "indexer/entities/coverage.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "common/stop_words.h"
#include "indexer/entities/governments.h"

namespace dateline {
namespace {

constexpr double kName = 1.0;  // a mention, also a place or an adjective
// Of a capital or a seat of government: who rules there, or where one meets.
constexpr double kSeat = 0.5;
// Words of its life, where nothing else tells: they hold for the whole text.
constexpr double kLife = 3.0;
constexpr double kInBrackets = 0.3;  // times: "(Spain)" in a table
constexpr double kService = 0.3;     // "U.S." of "the U.S. Geological Survey"
constexpr double kTitle = 4.0;
constexpr double kDateline = 6.0;
constexpr double kLead = 1.0;   // times, more
constexpr int kMostInLead = 2;  // mentions that count in the lead
// Of a head of government or state, where the text returns to him or her.
constexpr double kHead = 0.4;
constexpr int kPassing = 2;  // mentions that do not count

// The end of the first paragraph that has a sentence's length, or of what would
// be one in a text without paragraphs.
std::size_t end_of_lead(std::string_view body) {
  constexpr std::size_t kShortParagraph = 60;
  constexpr std::size_t kLongLead = 600;
  std::size_t end = std::min(body.find("\n\n"), body.size());
  while (end < kShortParagraph && end < body.size()) {
    end = std::min(body.find("\n\n", end + 2), body.size());
  }
  return std::min(end, kLongLead);
}

bool is_in_text(const Mention& mention) {
  return mention.field == Field::kBody &&
         mention.rule != MentionRule::kDateline;
}

double weight_of(MentionRule rule) {
  switch (rule) {
    case MentionRule::kCapital:
    case MentionRule::kMetonym:
      return kSeat;
    case MentionRule::kLocalWords:
      return kLife;
    default:
      return kName;
  }
}

// How much of a mention counts for where it stands.
double bracketing(std::string_view text, const Mention& mention) {
  constexpr std::size_t kReach = 30;  // bytes
  const std::size_t begin =
      mention.begin - std::min<std::size_t>(mention.begin, kReach);
  const std::string_view before = text.substr(begin, mention.begin - begin);
  const std::size_t bracket = before.find_last_of("()\n");
  return bracket != std::string_view::npos && before[bracket] == '('
             ? kInBrackets
             : 1;
}

// Of a state that watches the whole world: "the U.S. Geological Survey said the
// quake struck in Peru".
bool names_service(std::string_view text, const Mention& mention) {
  constexpr std::array<std::string_view, 9> kServices = {
      " Geological Survey",
      " Centers for Disease Control",
      " Centres for Disease Control",
      " Agency for International Development",
      " National Hurricane Center",
      " National Oceanic and Atmospheric",
      " National Institutes of Health",
      " Meteorological ",
      " Tsunami Warning"};
  const std::string_view behind = text.substr(mention.end);
  return std::any_of(kServices.begin(), kServices.end(),
                     [behind](std::string_view service) {
                       return behind.starts_with(service);
                     });
}

}  // namespace

CoverageReader::CoverageReader(const AnalyzedArticle& analyzed,
                               const std::vector<PersonEntity>& persons,
                               const std::vector<CountryEntity>& countries)
    : analyzed_(analyzed),
      is_alone_(countries.size() == 1),
      body_(analyzed.article->body),
      lead_end_(end_of_lead(body_)) {
  for (const PersonEntity& person : persons) add_government(person);
}

void CoverageReader::add_government(const PersonEntity& person) {
  const auto country =
      Governments::instance().of(person.name, analyzed_.article->date);
  if (!country) return;
  const Mention& first = person.mentions.front();
  const bool is_prominent =
      first.field == Field::kTitle ||
      (first.field == Field::kBody && first.end <= lead_end_);
  const auto in_text =
      std::count_if(person.mentions.begin(), person.mentions.end(), is_in_text);
  heads_.push_back({*country, is_prominent, static_cast<int>(in_text)});
}

void CoverageReader::add_heads(Coverage& coverage, CountryCode country) const {
  int in_text = 0;
  for (const Head& head : heads_) {
    if (head.country != country) continue;
    coverage.governs |= head.is_prominent;
    in_text += head.in_text;
  }
  coverage.heads = kHead * std::max(0, in_text - kPassing);
}

Coverage CoverageReader::of(const CountryEntity& country) const {
  Coverage coverage;
  add_heads(coverage, country.code);
  for (const Mention& mention : country.mentions) {
    if (is_in_text(mention)) {
      add_text(mention, coverage);
    } else if (mention.field == Field::kTitle) {
      coverage.title =
          std::max(coverage.title,
                   kTitle * bracketing(analyzed_.article->title, mention));
    } else {
      coverage.dateline = kDateline;
      continue;
    }
    if (mention.rule != MentionRule::kAdjective) {
      coverage.only_adjectives = false;
    }
  }
  if (coverage.title + coverage.text == 0) coverage.only_adjectives = false;
  return coverage;
}

void CoverageReader::add_text(const Mention& mention,
                              Coverage& coverage) const {
  if (!is_alone_ && names_service(body_, mention)) {
    coverage.text += kService;
    return;
  }
  const double weight = weight_of(mention.rule) * bracketing(body_, mention);
  coverage.text += weight;
  if (mention.begin < lead_end_ && ++coverage.in_lead <= kMostInLead) {
    coverage.lead += kLead * weight;
  }
  if (mention.begin < coverage.begin) {
    coverage.begin = mention.begin;
    coverage.earliness = 1 - static_cast<double>(mention.begin) /
                                 static_cast<double>(body_.size());
  }
  if (begins_sentence(mention)) ++coverage.subjects;
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

}  // namespace dateline
