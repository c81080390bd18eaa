#include "indexer/entities/countries.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <tuple>
#include <utility>

#include "common/text.h"
#include "indexer/entities/centrality.h"
#include "indexer/entities/dateline_span.h"
#include "indexer/entities/language_name.h"

namespace dateline {
namespace {

// Scripts above this code point have no capitals.
constexpr char32_t kFirstCaseless = 0x590;

// Of an adjective that is as often a language, for places of its country.
constexpr double kLanguage = 0.2;

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

bool stands_before(const Mention& a, const Mention& b) {
  return std::tie(a.field, a.begin) < std::tie(b.field, b.begin);
}

}  // namespace

CountryTagger::CountryTagger() : lexicon_(PersonLexicon::instance()) {}

std::vector<CountryEntity> CountryTagger::tag(
    const AnalyzedArticle& analyzed, const std::vector<PersonEntity>& persons) {
  const Article& article = *analyzed.article;
  gazetteer_ = &Gazetteer::of(article.language);
  found_.clear();
  life_.begin(analyzed);
  names_.begin(analyzed, life_);
  open_names_.clear();
  constexpr int kNewStates = 1993;
  resolver_.begin(
      article.language,
      !article.date || static_cast<int>(article.date->year()) < kNewStates);
  tag_text({Field::kTitle, article.title, analyzed.title, {}}, persons);
  tag_text(
      {Field::kBody, article.body, analyzed.body,
       article.dateline.empty() ? dateline_span(article.body, analyzed.body)
                                : Span{}},
      persons);
  const auto size = static_cast<std::uint32_t>(article.dateline.size());
  tag_text({Field::kDateline, article.dateline, analyzed.dateline, {0, size}},
           persons);
  add_places();
  settle_open_names();
  add_implied();
  std::vector<CountryEntity> countries;
  for (auto& [code, country] : found_) {
    std::sort(country.mentions.begin(), country.mentions.end(), stands_before);
    countries.push_back(std::move(country));
  }
  rank_by_centrality(analyzed, persons, countries);
  return countries;
}

void CountryTagger::add_places() {
  if (resolver_.is_contested()) life_.favour(resolver_.evidence());
  for (const PlaceResolver::Place& place : resolver_.resolve()) {
    add(place.country, place.mention);
  }
}

// A country that is never named, but of whose life the words tell.
void CountryTagger::add_implied() {
  const LocalEvidence* const implied = life_.implied(!found_.empty());
  if (implied == nullptr || found_.contains(implied->country)) return;
  for (const Mention& mention : implied->mentions) {
    add(implied->country, mention);
  }
}

// A name that the article tells nothing of is that of the rival, where there
// are other names of the rival's country.
void CountryTagger::settle_open_names() {
  for (const OpenName& name : open_names_) {
    const bool is_other =
        found_.contains(name.other) && !found_.contains(name.country);
    add(is_other ? name.other : name.country, name.mention);
  }
}

void CountryTagger::tag_text(const EntityText& text,
                             const std::vector<PersonEntity>& persons) {
  persons_.clear();
  for (const PersonEntity& person : persons) {
    for (const Mention& mention : person.mentions) {
      if (mention.field == text.field) persons_.push_back(mention);
    }
  }
  std::sort(persons_.begin(), persons_.end(), stands_before);
  auto person = persons_.begin();
  for (std::size_t i = 0; i < text.tokens.size();) {
    const Token& token = text.tokens[i];
    while (person != persons_.end() && person->end <= token.begin) ++person;
    if (person != persons_.end() && person->begin <= token.begin &&
        !leads_person(text, i, *person)) {
      ++i;
    } else {
      i += tag_word(text, i);
    }
  }
}

// A country in front of a name, taken for a part of it: "Germany Steffi Graf".
bool CountryTagger::leads_person(const EntityText& text, std::size_t first,
                                 const Mention& person) const {
  const Token& token = text.tokens[first];
  if (token.begin != person.begin || token.end >= person.end ||
      lexicon_.is_given_name(token.form)) {
    return false;
  }
  const Gazetteer::Match match = gazetteer_->longest(
      text.text, std::span<const Token>(text.tokens).subspan(first));
  return match.words > 0 && match.place.kind <= PlaceKind::kAdjective &&
         text.tokens[first + match.words - 1].end < person.end;
}

// Returns the words that are done with.
std::size_t CountryTagger::tag_word(const EntityText& text, std::size_t first) {
  const std::span<const Token> rest =
      std::span<const Token>(text.tokens).subspan(first);
  const Gazetteer::Match match = gazetteer_->longest(text.text, rest);
  const PlaceKind kind = match.place.kind;
  PlaceName name;
  if (rest[0].is(kCapitalised) || is_caseless(rest[0].form)) {
    if (match.place.kind != PlaceKind::kName || match.words == 0) {
      const std::size_t words = add_short_region(text, first);
      if (words > 0) return words;
    }
    name = longest_place(text.text, rest);
  }
  const bool name_first =
      name.words > match.words ||
      (name.words == match.words &&
       (kind == PlaceKind::kNotACountry || kind == PlaceKind::kCapital));
  if (name.words > 0 && name_first) {
    const bool capital =
        match.words == name.words && kind == PlaceKind::kCapital;
    if ((!capital && !may_be_place(text, first, name)) ||
        is_person(text, first)) {
      return 1;
    }
    add_candidate(text, first, name, match);
    return name.words;
  }
  if (match.words == 0) return 1;
  if (kind == PlaceKind::kNotACountry) return match.words;
  return add_name(text, first, match) ? match.words : 1;
}

bool CountryTagger::add_name(const EntityText& text, std::size_t first,
                             const Gazetteer::Match& match) {
  const PlaceForm& place = match.place;
  const Token& token = text.tokens[first];
  if (!has_case(token, text.printed(first), place) ||
      (match.words == 1 && is_person(text, first)) ||
      text.text.substr(token.end, 1) == "$" ||
      (place.kind == PlaceKind::kAdjective &&
       (is_language(text, first) || names_site(text, first + match.words)))) {
    return false;
  }
  const auto code = names_.meant(text, first, match);
  if (!code) return true;
  const MentionRule rule =
      text.in_dateline(token) ? MentionRule::kDateline : rule_of(place.kind);
  const Mention mention{text.field, token.begin,
                        text.tokens[first + match.words - 1].end, rule};
  if (const auto rival = names_.untold_rival(place.form);
      rival && code == place.code) {
    open_names_.push_back({*code, *rival, mention});
    return true;
  }
  add(*code, mention);
  resolver_.evidence().add(*code, place.form == "english" ? kLanguage : 1);
  return true;
}

void CountryTagger::add_candidate(const EntityText& text, std::size_t first,
                                  const PlaceName& name,
                                  const Gazetteer::Match& match) {
  PlaceCandidate candidate{
      name,
      std::nullopt,
      place_context(text, first, name, *gazetteer_),
      {text.field, text.tokens[first].begin,
       text.tokens[first + name.words - 1].end, MentionRule::kCity}};
  if (match.words == name.words && match.place.kind == PlaceKind::kCapital) {
    candidate.capital = names_.meant(text, first, match);
    candidate.mention.rule = MentionRule::kCapital;
  }
  if (candidate.context.dateline) {
    candidate.mention.rule = MentionRule::kDateline;
  }
  resolver_.add(candidate);
  names_.met_place(text, first + name.words, name);
}

// A word in capitals among others is an acronym, unless it is a dateline.
bool CountryTagger::may_be_place(const EntityText& text, std::size_t first,
                                 const PlaceName& name) const {
  const Token& token = text.tokens[first];
  if (name.words > 1) return true;
  if (is_calendar_word(token.form)) return false;
  return !token.is(kAllCapitals) || token.is(kCapitalLine) ||
         text.in_dateline(token) || token.is(kParagraphStart);
}

// "Salina, Kan.", "Salina, KS". Returns its words, 0 where there is none.
std::size_t CountryTagger::add_short_region(const EntityText& text,
                                            std::size_t at) {
  if (at == 0 || !text.tokens[at - 1].is(kCapitalised)) return 0;
  const auto region = region_behind(text, at);
  if (!region || region->is_full) return 0;
  resolver_.evidence().add_region(region->country, region->region);
  add(region->country,
      {text.field, text.tokens[at].begin,
       text.tokens[at + region->words - 1].end, MentionRule::kRegion});
  return region->words;
}

// "By Jordan Lee" at the head of a story: its author has no mention.
bool CountryTagger::begins_byline(const EntityText& text,
                                  std::size_t first) const {
  const Token& before = text.tokens[first - 1];
  return before.form == "by" && before.is(kSentenceStart) &&
         lexicon_.is_given_name(text.tokens[first].form) &&
         first + 1 < text.tokens.size() &&
         text.tokens[first + 1].is(kCapitalised) && text.gap(first + 1) == " ";
}

// "Michael Jordan", "Mr Holland", "Booker T. Washington": a given name, a title
// or an initial right in front.
bool CountryTagger::is_person(const EntityText& text, std::size_t first) const {
  if (first == 0) return false;
  const Token& before = text.tokens[first - 1];
  const Token& token = text.tokens[first];
  if (begins_byline(text, first)) return true;
  if (!before.is(kCapitalised) || token.is(kSentenceStart) ||
      before.is(kPossessive) || before.is(kCapitalLine)) {
    return false;
  }
  const std::string_view between = text.gap(first);
  if (between != " " && between != ". ") return false;
  return (before.is(kInitial) && before.is(kFullStop)) ||
         lexicon_.is_given_name(before.form) ||
         lexicon_.is_courtesy_title(before.form);
}

void CountryTagger::add(CountryCode code, const Mention& mention) {
  CountryEntity& country = found_[code];
  country.code = code;
  country.mentions.push_back(mention);
}

}  // namespace dateline
