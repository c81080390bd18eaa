#include "indexer/entities/organisations.h"

#include <algorithm>
#include <span>
#include <utility>

#include "common/stop_words.h"
#include "common/text.h"
#include "indexer/entities/organisation_cues.h"
#include "indexer/entities/printed_name.h"
#include "indexer/entities/score_table.h"

namespace dateline {
namespace {

using Lexicon = OrganisationLexicon;

constexpr std::size_t kLongestShortForm = 5;

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
  return known.kind == Lexicon::Kind::kClub && team_sport_ &&
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
    if (!organisation) {
      organisation = register_.add(0);
      register_.add_own(team_key(key), *organisation);
    }
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

// One whose legal form is printed, or that the table knows, is no other's short
// form: "Mack Trucks Inc" beside "Mack Trucks Receivables Corp".
void OrganisationTagger::add(const Text& text, const OrganisationSpan& span) {
  forms_.read(text.text, *text.tokens, span);
  const std::uint32_t body = span.known == nullptr ? 0 : span.known->body;
  auto organisation = register_.find_body(body);
  if (!organisation) {
    const bool club = body != 0 && span.known->kind == Lexicon::Kind::kClub;
    const bool full = forms_.legal_form || (body != 0 && !club);
    organisation =
        full ? register_.find_full(forms_.own) : register_.find(forms_.own);
  }
  if (!organisation) organisation = register_.take_bare(forms_.bare);
  if (!organisation) organisation = register_.add(body);
  register_.add_own(forms_.own, *organisation);
  if (forms_.abbreviation != 0) {
    register_.add_bare(forms_.abbreviation, *organisation);
  }
  for (const std::uint64_t key : forms_.bare) {
    register_.add_bare(key, *organisation);
  }
  for (const std::uint64_t key : forms_.shorter) {
    register_.add_form(key, *organisation);
  }
  if (team_sport_ && span.known != nullptr && span.known->home) {
    register_.set_home(*organisation, *span.known->home);
  }
  mention(text, span, *organisation, MentionRule::kOrganisation);
}

void OrganisationTagger::add_short_forms(const Text& text) {
  const std::vector<Token>& tokens = *text.tokens;
  if (register_.empty()) return;
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
