#include "indexer/entities/organisations.h"

#include <algorithm>
#include <span>
#include <utility>

#include "common/stop_words.h"
#include "common/text.h"
#include "indexer/entities/organisation_cues.h"
#include "indexer/entities/organisation_initials.h"
#include "indexer/entities/printed_name.h"
#include "indexer/entities/score_table.h"

namespace dateline {
namespace {

using Lexicon = OrganisationLexicon;

constexpr std::size_t kLongestShortForm = 5;

// The tokens without the legal form that ends them: "Mitsui and Co".
std::span<const Token> without_suffix(std::span<const Token> words,
                                      const OrganisationLexicon& lexicon) {
  std::size_t size = words.size();
  while (size > 1 &&
         (lexicon.classes_of(words[size - 1].form) & Lexicon::kSuffix) != 0) {
    --size;
  }
  if (size > 1 && size < words.size() && words[size - 1].form == "and") --size;
  return words.first(size);
}

// A form that means a team in tables alone.
std::uint64_t team_key(std::uint64_t key) {
  return OrganisationRegister::append(key, "|");
}

// The tokens that a mention covers, as [first, second).
std::pair<std::size_t, std::size_t> tokens_of(
    const Mention& mention, const std::vector<Token>& tokens) {
  const auto before = [](const Token& token, std::uint32_t place) {
    return token.begin < place;
  };
  const auto first =
      std::lower_bound(tokens.begin(), tokens.end(), mention.begin, before);
  const auto end = std::lower_bound(first, tokens.end(), mention.end, before);
  return {static_cast<std::size_t>(first - tokens.begin()),
          static_cast<std::size_t>(end - tokens.begin())};
}

}  // namespace

std::vector<OrganisationEntity> OrganisationTagger::tag(
    const AnalyzedArticle& analyzed, std::vector<PersonEntity>& persons) {
  const Article& article = *analyzed.article;
  register_.clear();
  bearers_.clear();
  team_sport_ = is_team_sport(analyzed.title, analyzed.body);
  const Text title{Field::kTitle, article.title, &analyzed.title, &title_uses_,
                   &title_spans_};
  const Text body{Field::kBody, article.body, &analyzed.body, &body_uses_,
                  &body_spans_};
  release_persons(body, persons);
  release_persons(title, persons);
  for (const Text* text : {&body, &title}) {
    mark_persons(*text, persons);
    text->spans->clear();
    OrganisationFinder(text->text, *text->tokens, *text->uses)
        .find(*text->spans);
  }
  team_sport_ = team_sport_ || names_clubs(body_spans_);
  using Need = Lexicon::Need;
  for (const Need need : {Need::kNothing, Need::kCapital, Need::kReason}) {
    add_spans(body, need);
    add_spans(title, need);
  }
  if (team_sport_) add_teams(body);
  add_cued(body);
  add_agency(analyzed);
  add_short_forms(body);
  add_short_forms(title);
  return register_.take();
}

// Takes out what only looks like a person: "Hey Twitter", "Piper Jaffray".
void OrganisationTagger::release_persons(
    const Text& text, std::vector<PersonEntity>& persons) const {
  const auto& lexicon = Lexicon::instance();
  const auto& names = PersonLexicon::instance();
  const std::vector<Token>& tokens = *text.tokens;
  const auto is_name = [&](const Mention& mention) {
    if (mention.field != text.field) return false;
    const auto [first, end] = tokens_of(mention, tokens);
    for (std::size_t i = first; end - first > 1 && i < end; ++i) {
      if ((lexicon.classes_of(tokens[i].form) & Lexicon::kBeginsKnown) == 0) {
        continue;
      }
      const auto* known = lexicon.longest(text.text, tokens, i);
      if (known == nullptr || known->need != Lexicon::Need::kNothing) continue;
      if (known->words.size() > 1 || !names.is_given_name(tokens[first].form)) {
        return true;
      }
    }
    return false;
  };
  std::erase_if(persons, [&](const PersonEntity& person) {
    return std::any_of(person.mentions.begin(), person.mentions.end(), is_name);
  });
}

void OrganisationTagger::mark_persons(
    const Text& text, const std::vector<PersonEntity>& persons) {
  text.uses->assign(text.tokens->size(), TokenUse::kFree);
  for (const PersonEntity& person : persons) {
    for (const Mention& mention : person.mentions) {
      if (mention.field != text.field) continue;
      const auto [first, end] = tokens_of(mention, *text.tokens);
      for (std::size_t i = first; i < end; ++i) {
        (*text.uses)[i] =
            i == first ? TokenUse::kPersonStart : TokenUse::kPerson;
      }
      if (end > first) bearers_.insert((*text.tokens)[end - 1].form);
    }
  }
}

// Whether the article gives the reason that a known name needs.
bool OrganisationTagger::counts(const Text& text,
                                const OrganisationSpan& span) const {
  const Lexicon::Known& known = *span.known;
  if (register_.find_body(known.body)) return true;
  if (known.need == Lexicon::Need::kCapital) {
    const Token& first = (*text.tokens)[span.first];
    return text.field == Field::kBody && !first.is(kSentenceStart) &&
           !first.is(kCapitalLine);
  }
  return known.club && team_sport_ &&
         (span.size > 1 || !bearers_.contains(known.words.front()));
}

void OrganisationTagger::add_spans(const Text& text, Lexicon::Need need) {
  for (const OrganisationSpan& span : *text.spans) {
    const auto needed =
        span.known == nullptr ? Lexicon::Need::kNothing : span.known->need;
    if (needed != need) continue;
    if (need == Lexicon::Need::kNothing || counts(text, span)) add(text, span);
  }
}

// A team by its town is one in tables alone: in the text the town is meant.
void OrganisationTagger::add_teams(const Text& text) {
  text.spans->clear();
  find_teams(text.text, *text.tokens, *text.uses, *text.spans);
  for (const OrganisationSpan& team : *text.spans) {
    const OrganisationSpan& full =
        team.abbreviation == 0 ? team : (*text.spans)[team.abbreviation - 1];
    const auto words = std::span(*text.tokens).subspan(full.first, full.size);
    const std::uint64_t key = OrganisationRegister::key_of(words);
    auto organisation = register_.find(key);
    if (!organisation) organisation = register_.find(team_key(key));
    if (!organisation) organisation = register_.add(team_key(key), 0);
    mention(text, team, *organisation, MentionRule::kOrganisation);
  }
}

void OrganisationTagger::add_cued(const Text& text) {
  text.spans->clear();
  find_cued(text.text, *text.tokens, *text.uses, team_sport_, *text.spans);
  for (const OrganisationSpan& span : *text.spans) add(text, span);
}

// "(Reuters)" of "BERLIN, Nov. 9 (Reuters) -".
void OrganisationTagger::add_agency(const AnalyzedArticle& analyzed) {
  if (analyzed.dateline.empty()) return;
  const Text text{Field::kDateline, analyzed.article->dateline,
                  &analyzed.dateline, &dateline_uses_, &dateline_spans_};
  text.uses->assign(text.tokens->size(), TokenUse::kFree);
  text.spans->clear();
  OrganisationFinder(text.text, *text.tokens, *text.uses).find(*text.spans);
  for (const OrganisationSpan& span : *text.spans) {
    if (span.known != nullptr && span.known->need == Lexicon::Need::kNothing) {
      add(text, span);
    }
  }
}

void OrganisationTagger::add(const Text& text, const OrganisationSpan& span) {
  const auto words = std::span(*text.tokens).subspan(span.first, span.size);
  const std::uint64_t key =
      OrganisationRegister::key_of(without_suffix(words, Lexicon::instance()));
  const std::uint32_t body = span.known == nullptr ? 0 : span.known->body;
  auto organisation = register_.find(key);
  if (!organisation) organisation = register_.find_body(body);
  if (!organisation) organisation = register_.add(key, body);
  register_.add_form(key, *organisation);
  add_forms(text, span, *organisation);
  mention(text, span, *organisation, MentionRule::kOrganisation);
}

void OrganisationTagger::add_forms(const Text& text,
                                   const OrganisationSpan& span,
                                   std::size_t organisation) {
  const auto& lexicon = OrganisationLexicon::instance();
  const auto words = std::span(*text.tokens).subspan(span.first, span.size);
  const auto core = without_suffix(words, lexicon);
  using Register = OrganisationRegister;
  if (span.abbreviation != 0) {
    register_.add_form(Register::append(Register::kEmptyKey,
                                        (*text.tokens)[span.abbreviation].form),
                       organisation);
  }
  for (const auto& named : {core, words}) {
    const std::string initials = initials_of(named);
    if (initials.empty()) continue;
    register_.add_form(Register::append(Register::kEmptyKey, initials),
                       organisation);
  }
  // "Rangers" of "New York Rangers", where the table has other Rangers.
  if (span.known != nullptr && span.known->club && words.size() > 1) {
    const std::size_t last = span.first + span.size - 1;
    const auto* nickname = lexicon.longest(text.text, *text.tokens, last);
    if (nickname != nullptr && nickname->club && nickname->words.size() == 1) {
      register_.add_form(Register::key_of(words.last(1)), organisation);
    }
  }
  // "Betis" of "Real Betis", in tables.
  if (span.known != nullptr && span.known->club) {
    for (const Token& word : {words.front(), words.back()}) {
      register_.add_form(team_key(Register::key_of({&word, 1})), organisation);
    }
  }
  if (!span.company) return;
  std::uint64_t key = Register::kEmptyKey;
  for (std::size_t i = 0; i < core.size(); ++i) {
    key = Register::append(key, core[i].form);
    const auto is = lexicon.classes_of(core[i].form);
    if (i == 0 && (is & (Lexicon::kGeneric | Lexicon::kTopic)) != 0) continue;
    if (!core[i].is(kCapitalised)) continue;
    register_.add_form(key, organisation);
  }
}

void OrganisationTagger::add_short_forms(const Text& text) {
  const std::vector<Token>& tokens = *text.tokens;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if ((*text.uses)[i] != TokenUse::kFree || !tokens[i].is(kCapitalised)) {
      continue;
    }
    std::uint64_t key = OrganisationRegister::kEmptyKey;
    OrganisationSpan best{i, 0};
    std::size_t organisation = 0;
    for (std::size_t k = i; k < tokens.size() && k - i < kLongestShortForm;
         ++k) {
      if ((*text.uses)[k] != TokenUse::kFree ||
          (k > i && !Lexicon::joins(text.text, tokens, k))) {
        break;
      }
      key = OrganisationRegister::append(key, tokens[k].form);
      if (const auto found = register_.find(key)) {
        best.size = k + 1 - i;
        organisation = *found;
      }
    }
    if (best.size == 0) continue;
    const bool capitals =
        best.size == 1 &&
        (tokens[i].is(kAllCapitals) || tokens[i].is(kAcronym)) &&
        !tokens[i].is(kCapitalLine);
    mention(text, best, organisation,
            capitals ? MentionRule::kAbbreviation : MentionRule::kShortForm);
    i += best.size - 1;
  }
}

void OrganisationTagger::mention(const Text& text, const OrganisationSpan& span,
                                 std::size_t organisation, MentionRule rule) {
  const std::vector<Token>& tokens = *text.tokens;
  const Token& first = tokens[span.first];
  const Token& last = tokens[span.first + span.size - 1];
  const bool whole = span.known != nullptr && span.known->possessive;
  const std::uint32_t end = whole ? last.end : name_end(text.text, last);
  const std::string_view printed =
      text.text.substr(first.begin, end - first.begin);
  for (std::size_t i = span.first; i < span.first + span.size; ++i) {
    (*text.uses)[i] = TokenUse::kOrganisation;
  }
  const bool shouted = first.is(kCapitalLine);
  std::string name =
      shouted && span.known != nullptr
          ? std::string(span.known->printed)
          : name_cased(collapse_spaces(printed), shouted && span.size > 1);
  register_.mention(organisation, {text.field, first.begin, end, rule},
                    std::move(name));
}

}  // namespace dateline
