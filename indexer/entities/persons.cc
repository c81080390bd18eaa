#include "indexer/entities/persons.h"

#include <algorithm>
#include <utility>

#include "indexer/entities/capital_names.h"
#include "indexer/entities/credits.h"
#include "indexer/entities/name_form.h"
#include "indexer/entities/name_list.h"
#include "indexer/entities/name_surroundings.h"
#include "indexer/entities/person_finder.h"
#include "indexer/entities/printed_name.h"
#include "indexer/entities/roles.h"
#include "indexer/entities/ship_names.h"

namespace dateline {
namespace {

// In capitals and not behind a title: any word at all.
bool is_shouted(const NameRun& run) {
  return run.in_capitals && run.title != Title::kOffice;
}

Mention mention_of(const NamedText& text, const NameRun& run,
                   MentionRule rule) {
  const Token& last = text.token(run.end() - 1);
  return {text.field, text.token(run.first).begin, name_end(text.text, last),
          rule};
}

std::string_view title_of(const NamedText& text, const NameRun& run) {
  return run.title == Title::kNone ? std::string_view()
                                   : text.token(run.first - 1).form;
}

// By the title, else by the given name of a full one.
PersonRegister::Gender gender_of(const NamedText& text, const NameRun& run) {
  using Lexicon = PersonLexicon;
  if (run.title != Title::kNone) {
    const std::size_t title = run.first - 1;
    if (text.is(title, Lexicon::kMale)) return PersonRegister::Gender::kMale;
    if (text.is(title, Lexicon::kFemale)) {
      return PersonRegister::Gender::kFemale;
    }
  }
  return run.size > 1 && text.is(run.first, Lexicon::kFemale)
             ? PersonRegister::Gender::kFemale
             : PersonRegister::Gender::kUnknown;
}

// "Will Moreno run again?" where the article has another Moreno.
bool is_question(const NamedText& text, const NameRun& run) {
  const Token& first = text.token(run.first);
  if (first.form != "will" || !first.is(kSentenceStart) || run.size != 2) {
    return false;
  }
  const std::string_view last = text.token(run.end() - 1).form;
  return std::any_of(
      text.runs.begin(), text.runs.end(), [&](const NameRun& other) {
        return other.size > 1 && text.token(other.end() - 1).form == last &&
               text.token(other.first).form != first.form;
      });
}

// "The Amalia sank."
bool is_lone_thing(const NamedText& text, const NameRun& run) {
  return run.size == 1 && run.first > 0 && run.title == Title::kNone &&
         text.is_english() && text.gap(run.first) == " " &&
         is_thing_with_article(text, run);
}

// "Messrs", "Senators".
bool is_plural_title(const NamedText& text, const NameRun& run) {
  return title_of(text, run).ends_with('s') && title_of(text, run) != "mrs" &&
         title_of(text, run) != "ms" && title_of(text, run) != "miss";
}

// "Aunt Jemima", "Captain Morgan", "Mr Bean".
bool is_brand(const NamedText& text, const NameRun& run,
              const PersonLexicon& lexicon) {
  std::string phrase(title_of(text, run));
  phrase += ' ';
  phrase += text.token(run.first).form;
  return lexicon.is_thing_phrase(phrase);
}

// "Joanne" of "Joanne and Edward Corr" is Joanne Corr.
void add_surname(const NamedText& text, const NameRun& family,
                 PersonRegister::Name& name) {
  const Token& surname = text.token(family.end() - 1);
  name.words.emplace_back(surname.form);
  name.display += ' ';
  name.display += text.text.substr(
      surname.begin, name_end(text.text, surname) - surname.begin);
}

}  // namespace

PersonTagger::PersonTagger()
    : lexicon_(PersonLexicon::instance()),
      words_(lexicon_),
      score_(lexicon_, words_),
      lone_(lexicon_, score_) {}

std::vector<PersonEntity> PersonTagger::tag(const AnalyzedArticle& analyzed) {
  const Article& article = *analyzed.article;
  if (const PersonFinder find = person_finder(article.language)) {
    return find(analyzed);
  }
  register_.clear();
  date_ = article.date;
  NamedText title{
      Field::kTitle, article.title, &analyzed.title, article.language, {}, {}};
  NamedText body{Field::kBody,     article.body, &analyzed.body,
                 article.language, {},           {}};
  for (NamedText* text : {&body, &title}) {
    find_name_runs(*text, lexicon_);
    mark_credits(*text, article.author);
  }
  mark_ships(title, body);
  mark_roles(title, body);
  words_.collect(body);
  settle(body);
  settle(title);
  lone_.collect(body);
  add_full_names(body);
  add_full_names(title);
  add_parts(body);
  add_listed(body);
  add_parts(title);
  return register_.take();
}

void PersonTagger::settle(NamedText& text) {
  // Titles in Title Case join what is no name.
  const int enough = NameScore::kEnough + (text.field == Field::kTitle ? 1 : 0);
  for (NameRun& run : text.runs) {
    run.full = !score_.is_impossible(text, run) &&
               score_.of(text, run) >= enough && !is_question(text, run);
  }
  settle_lists(text);
}

// One name of a list speaks for its neighbours.
void PersonTagger::settle_lists(NamedText& text) {
  constexpr int kLess = 3;
  const auto spread = [&](const NameRun& from, NameRun& to) {
    const NameRun& left =
        std::min(from.first, to.first) == from.first ? from : to;
    const NameRun& right = &left == &from ? to : from;
    if (!from.full || to.full || !are_listed(text, left, right)) return;
    to.full = !score_.is_impossible(text, to) &&
              score_.of(text, to) >= NameScore::kEnough - kLess;
  };
  std::vector<NameRun>& runs = text.runs;
  for (std::size_t i = 1; i < runs.size(); ++i) spread(runs[i - 1], runs[i]);
  for (std::size_t i = runs.size(); i-- > 1;) spread(runs[i], runs[i - 1]);
}

void PersonTagger::add_full_names(NamedText& text) {
  for (NameRun& run : text.runs) {
    run.person = run.full;
    if (!run.full) continue;
    register_.add_full(name_of(text, run),
                       mention_of(text, run, MentionRule::kFullName));
  }
}

PersonRegister::Name PersonTagger::name_of(const NamedText& text,
                                           const NameRun& run) const {
  PersonRegister::Name name;
  for (std::size_t i = run.first; i < run.end(); ++i) {
    name.words.emplace_back(text.token(i).form);
  }
  name.family_first = run.size > 1 &&
                      lexicon_.is_family_first(name.words.front()) &&
                      (!lexicon_.is_given_name(name.words.front()) ||
                       lexicon_.is_syllable(name.words.back()));
  name.relative = run.relative;
  name.title = title_of(text, run);
  name.gender = gender_of(text, run);
  const Mention span = mention_of(text, run, MentionRule::kFullName);
  const std::string_view printed =
      text.text.substr(span.begin, span.end - span.begin);
  name.display = printed_name(printed, run.in_capitals);
  return name;
}

void PersonTagger::add_parts(NamedText& text) {
  for (std::size_t i = 0; i < text.runs.size(); ++i) {
    NameRun& run = text.runs[i];
    if (run.full || run.before_thing || run.after_thing || run.credited ||
        is_lone_thing(text, run)) {
      continue;
    }
    run.person = add_part(text, i);
  }
}

bool PersonTagger::add_part(const NamedText& text, std::size_t index) {
  const NameRun& run = text.runs[index];
  const bool titled = run.title == Title::kOffice;
  const bool shouted = is_shouted(run) && !is_no_word(text, run.end() - 1);
  if (shouted && text.field != Field::kTitle) return false;
  const std::string_view form = text.token(run.end() - 1).form;
  const Mention mention = mention_of(
      text, run, titled ? MentionRule::kTitled : MentionRule::kSurname);
  const bool given_too = run.size == 1 && !lexicon_.is_place(form) && !shouted;
  const PersonRegister::Part part{form, given_too, title_of(text, run),
                                  gender_of(text, run)};
  if (register_.add_part(part, mention)) return true;
  if (form.size() < 2 || (shouted && run.size == 1)) {
    return false;
  }
  // Behind a title, or a particle and a name: "bin Laden", "de Gaulle".
  return (run.size == 1 || is_one_name(text, run)) &&
         add_alone(text, index, titled);
}

// A surname or a given name alone: common knowledge, or what stands beside it
// makes it a name.
bool PersonTagger::add_alone(const NamedText& text, std::size_t index,
                             bool titled) {
  const NameRun& run = text.runs[index];
  const std::string_view form = text.token(run.end() - 1).form;
  const auto known = lexicon_.well_known(form, date_, titled);
  if (known) {
    PersonRegister::Name name;
    name.words = known->words;
    name.family_first = !name.words.empty() && name.words.back() != form;
    name.display = known->name;
    register_.add_full(name,
                       mention_of(text, run, MentionRule::kCommonKnowledge));
    return true;
  }
  if (titled && is_brand(text, run, lexicon_)) return false;
  if ((!run.in_capitals || is_no_word(text, run.end() - 1)) &&
      !lexicon_.is_place(form) &&
      ((titled && lexicon_.may_be_surname(form)) ||
       (text.field != Field::kTitle && lone_.is_person(text, index)))) {
    PersonRegister::Name name = name_of(text, run);
    if (const NameRun* family = lone_.family_of(text, index);
        family != nullptr && !(titled && !is_plural_title(text, run))) {
      add_surname(text, *family, name);
    }
    register_.add_full(name, mention_of(text, run,
                                        titled ? MentionRule::kTitled
                                               : MentionRule::kSurname));
    return true;
  }
  return false;
}

// Single names in the company of persons.
void PersonTagger::add_listed(NamedText& text) {
  for (std::size_t i = 0; i < text.runs.size(); ++i) {
    NameRun& run = text.runs[i];
    if (run.person || !lone_.is_listed(text, i)) continue;
    run.person = true;
    register_.add_full(name_of(text, run),
                       mention_of(text, run, MentionRule::kSurname));
  }
}

}  // namespace dateline
