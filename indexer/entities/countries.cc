#include "indexer/entities/countries.h"

#include <span>
#include <string_view>
#include <utility>

#include "common/text.h"
#include "indexer/entities/centrality.h"

namespace dateline {
namespace {

// Scripts above this code point have no capitals.
constexpr char32_t kFirstCaseless = 0x590;

bool is_caseless(std::string_view word) {
  std::size_t at = 0;
  return !word.empty() && next_code_point(word, at) >= kFirstCaseless;
}

MentionRule rule_of(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::kAdjective:
      return MentionRule::kAdjective;
    case PlaceKind::kCapital:
      return MentionRule::kCapital;
    case PlaceKind::kMetonym:
      return MentionRule::kMetonym;
    default:
      return MentionRule::kName;
  }
}

// Whether the first word has the case that the form needs: a capital, unless
// the language writes its adjectives small.
bool has_case(const Token& token, std::string_view word,
              const PlaceForm& place) {
  if (token.is(kCapitalised)) return true;
  const bool small_adjective =
      place.kind == PlaceKind::kAdjective && place.language != "en";
  return small_adjective || is_caseless(word);
}

}  // namespace

CountryTagger::CountryTagger()
    : lexicon_(PersonLexicon::instance()), rivals_([]() -> const Rivals& {
        static const Rivals table;
        return table;
      }()) {}

std::vector<CountryEntity> CountryTagger::tag(const AnalyzedArticle& analyzed) {
  const Article& article = *analyzed.article;
  gazetteer_ = &Gazetteer::of(article.language);
  found_.clear();
  tag_text({Field::kTitle, article.title, analyzed.title}, analyzed);
  tag_text({Field::kBody, article.body, analyzed.body}, analyzed);
  tag_text({Field::kDateline, article.dateline, analyzed.dateline}, analyzed);
  std::vector<CountryEntity> countries;
  for (auto& [code, country] : found_) countries.push_back(std::move(country));
  rank_by_centrality(analyzed, countries);
  return countries;
}

void CountryTagger::tag_text(const Text& text,
                             const AnalyzedArticle& analyzed) {
  const std::span<const Token> tokens(text.tokens);
  for (std::size_t i = 0; i < tokens.size();) {
    const Gazetteer::Match match =
        gazetteer_->longest(text.text, tokens.subspan(i));
    const std::size_t first = i;
    i += match.words > 0 ? match.words : 1;
    if (match.words == 0) continue;
    const PlaceForm& place = match.place;
    if (place.kind == PlaceKind::kNotACountry) continue;
    const Token& token = tokens[first];
    const std::string_view word =
        text.text.substr(token.begin, token.end - token.begin);
    if (!has_case(token, word, place) || is_person(text, first)) {
      i = first + 1;
      continue;
    }
    std::optional<CountryCode> code = place.code;
    if (rivals_.has(place.form)) {
      code = rivals_.resolve(place.form, place.code, analyzed);
    }
    if (!code) continue;
    const MentionRule rule = text.field == Field::kDateline
                                 ? MentionRule::kDateline
                                 : rule_of(place.kind);
    add(*code, {text.field, token.begin, tokens[i - 1].end, rule});
  }
}

// "Michael Jordan", "Mr Holland": a given name or a title right in front.
bool CountryTagger::is_person(const Text& text, std::size_t first) const {
  if (first == 0) return false;
  const Token& before = text.tokens[first - 1];
  const Token& token = text.tokens[first];
  if (!before.is(kCapitalised) || token.is(kSentenceStart) ||
      before.is(kPossessive) || before.is(kCapitalLine)) {
    return false;
  }
  const std::string_view between =
      text.text.substr(before.end, token.begin - before.end);
  if (between != " " && between != ". ") return false;
  return lexicon_.is_given_name(before.form) ||
         lexicon_.is_courtesy_title(before.form);
}

void CountryTagger::add(CountryCode code, const Mention& mention) {
  CountryEntity& country = found_[code];
  country.code = code;
  country.mentions.push_back(mention);
}

}  // namespace dateline
