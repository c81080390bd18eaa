#include "indexer/entities/countries.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <tuple>
#include <utility>

#include "indexer/entities/borne_name.h"
#include "indexer/entities/centrality.h"
#include "indexer/entities/club_country.h"
#include "indexer/entities/country_form.h"
#include "indexer/entities/credit_line.h"
#include "indexer/entities/dateline_span.h"
#include "indexer/entities/named_after.h"

namespace dateline {
namespace {

// Of an adjective that is as often a language, for places of its country.
constexpr double kLanguage = 0.2;

bool stands_before(const Mention& a, const Mention& b) {
  return std::tie(a.field, a.begin) < std::tie(b.field, b.begin);
}

}  // namespace

CountryTagger::CountryTagger() : lexicon_(PersonLexicon::instance()) {}

std::vector<CountryEntity> CountryTagger::tag(
    const AnalyzedArticle& analyzed, const std::vector<PersonEntity>& persons,
    const std::vector<OrganisationEntity>& organisations) {
  const Article& article = *analyzed.article;
  gazetteer_ = &Gazetteer::of(article.language);
  found_.clear();
  life_.begin(analyzed);
  names_.begin(analyzed, life_);
  open_names_.clear();
  codes_.begin();
  namesakes_.begin();
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
  settle_names();
  meet_clubs(organisations, resolver_.evidence());
  add_places();
  add_clubs(organisations, found_);
  settle_open_names();
  add_implied();
  std::vector<CountryEntity> countries;
  for (auto& [code, country] : found_) {
    country.code = code;
    std::sort(country.mentions.begin(), country.mentions.end(), stands_before);
    countries.push_back(std::move(country));
  }
  rank_by_centrality(analyzed, persons, countries);
  return countries;
}

void CountryTagger::settle_names() {
  for (const NamedCountry& named : namesakes_.settle(resolver_.candidates())) {
    if (named.rival && named.meant == named.own) {
      open_names_.push_back(named);
      continue;
    }
    add(named.meant, named.mention);
    resolver_.evidence().add(named.meant,
                             named.form == "english" ? kLanguage : 1);
  }
  for (const CountryCodes::Met& met : codes_.found()) {
    add(met.country, met.mention);
    resolver_.evidence().add(met.country, 1);
  }
}

void CountryTagger::add_places() {
  resolver_.doubt(
      [this](std::string_view form) { return namesakes_.has_bearer(form); });
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

void CountryTagger::settle_open_names() {
  for (NamedCountry& name : open_names_) {
    settle_untold(name, found_);
    add(name.meant, name.mention);
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
      add_bearer(text, i, *person);
      ++i;
    } else {
      i += tag_word(text, i);
    }
  }
}

// "Israel Vazquez": either word may be that of a country or a city, too.
void CountryTagger::add_bearer(const EntityText& text, std::size_t at,
                               const Mention& person) {
  const Token& token = text.tokens[at];
  if (token.begin == person.begin && token.end == person.end) return;
  if (token.is(kCapitalised)) namesakes_.add_bearer(token.form);
}

// "Franco-German"
void CountryTagger::add_halves(const EntityText& text, std::size_t at) {
  const Token& token = text.tokens[at];
  const auto country = first_of_two(text, at);
  if (!country) return;
  const Gazetteer::Match match = gazetteer_->longest(
      text.text, std::span<const Token>(text.tokens).subspan(at + 1));
  if (match.words == 0 || match.place.kind > PlaceKind::kAdjective) return;
  add(*country, {text.field, token.begin, token.end, MentionRule::kAdjective});
  resolver_.evidence().add(*country, 1);
}

// A country in front of a name, taken for a part of it: "Germany Steffi Graf".
bool CountryTagger::leads_person(const EntityText& text, std::size_t first,
                                 const Mention& person) const {
  const Token& token = text.tokens[first];
  if (token.begin != person.begin || token.end >= person.end ||
      is_caseless(token.form) || lexicon_.is_given_name(token.form)) {
    return false;
  }
  const Gazetteer::Match match = gazetteer_->longest(
      text.text, std::span<const Token>(text.tokens).subspan(first));
  return match.words > 0 && match.place.kind <= PlaceKind::kAdjective &&
         text.tokens[first + match.words - 1].end < person.end;
}

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
        is_borne(text, first, lexicon_)) {
      if (rest[0].is(kAllCapitals)) codes_.meet(text, first);
      return 1;
    }
    add_candidate(text, first, name, match);
    return name.words;
  }
  if (match.words == 0) {
    if (rest[0].is(kAllCapitals)) codes_.meet(text, first);
    const std::size_t end = rest[0].end;
    if (end < text.text.size() && text.text[end] == '-') {
      add_halves(text, first);
    }
    return 1;
  }
  if (kind == PlaceKind::kNotACountry) return match.words;
  return add_name(text, first, match) ? match.words : 1;
}

bool CountryTagger::add_name(const EntityText& text, std::size_t first,
                             const Gazetteer::Match& match) {
  const PlaceForm& place = match.place;
  const Token& token = text.tokens[first];
  if (!has_case(token, text.printed(first), place)) return false;
  if (match.words == 1 && is_borne(text, first, lexicon_)) {
    namesakes_.add_bearer(token.form);
    return false;
  }
  if (is_something_else(text, first, match)) {
    if (names_ship_or_horse(text, first, match.words)) {
      namesakes_.add_bearer(token.form);
    }
    return false;
  }
  if (match.words == 1 && leads_name(text, first, lexicon_)) {
    namesakes_.add_bearer(token.form);
  }
  const auto code = names_.meant(text, first, match);
  if (!code) return true;
  MentionRule rule =
      text.in_dateline(token) ? MentionRule::kDateline : rule_of(token, place);
  if (*code != place.code && rule == MentionRule::kName) {
    rule = rule_of_other(text, first, match, *code);
  }
  const Token& last = text.tokens[first + match.words - 1];
  std::optional<Rival> rival;
  if (const auto other = names_.untold_rival(place.form)) {
    rival = {*other, rule_of_other(text, first, match, *other)};
  }
  namesakes_.add(
      {place.form,
       place.code,
       *code,
       *code != place.code && region_behind(text, first + match.words),
       first > 0 && is_locating(text.tokens[first - 1].form),
       rival,
       {text.field, token.begin, last.end, rule}});
  return true;
}

void CountryTagger::add_candidate(const EntityText& text, std::size_t first,
                                  const PlaceName& name,
                                  const Gazetteer::Match& match) {
  if (is_in_credit_line(text, first)) return;
  PlaceCandidate candidate{
      name,
      std::nullopt,
      place_context(text, first, name, *gazetteer_),
      {text.field, text.tokens[first].begin,
       text.tokens[first + name.words - 1].end, MentionRule::kCity},
      text.tokens[first].form};
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
  if (is_agency(text, first)) return false;
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

void CountryTagger::add(CountryCode code, const Mention& mention) {
  found_[code].mentions.push_back(mention);
}

}  // namespace dateline
