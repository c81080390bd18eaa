#include "indexer/entities/persons.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text.h"
#include "indexer/entities/printed_name.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 22> kSpeaking = {
    "said",     "says",      "told",      "added",    "asked",   "wrote",
    "tweeted",  "argued",    "announced", "declared", "replied", "explained",
    "insisted", "warned",    "noted",     "stated",   "claimed", "admitted",
    "denied",   "testified", "joked",     "recalled"};

bool is_speaking(std::string_view form) {
  return std::find(kSpeaking.begin(), kSpeaking.end(), form) != kSpeaking.end();
}

// In capitals and not behind a title: any word at all.
bool is_shouted(const NameRun& run) {
  return run.in_capitals && run.title != Title::kOffice;
}

}  // namespace

PersonTagger::PersonTagger() : lexicon_(PersonLexicon::instance()) {}

std::vector<PersonEntity> PersonTagger::tag(const AnalyzedArticle& analyzed) {
  const Article& article = *analyzed.article;
  register_.clear();
  borne_.clear();
  alone_.clear();
  small_.clear();
  date_ = article.date;
  Text title{Field::kTitle, article.title, &analyzed.title, {}};
  Text body{Field::kBody, article.body, &analyzed.body, {}};
  for (Text* text : {&body, &title}) {
    text->runs = find_name_runs(text->text, *text->tokens, lexicon_);
  }
  collect_evidence(body);
  add_full_names(body);
  add_full_names(title);
  add_parts(body);
  add_parts(title);
  return register_.take();
}

void PersonTagger::collect_evidence(const Text& text) {
  evidence_ = text.tokens;
  for (const NameRun& run : text.runs) {
    if (run.size != 1 || run.before_thing || run.after_thing ||
        is_shouted(run)) {
      continue;
    }
    const Token& token = (*text.tokens)[run.first];
    if (run.title == Title::kOffice || is_spoken(text, run)) {
      borne_.insert(token.form);
    }
    if (!run.sentence_start) alone_.insert(token.form);
  }
}

bool PersonTagger::is_small(std::string_view form) const {
  if (small_.empty()) {
    for (const Token& token : *evidence_) {
      if (!token.is(kCapitalised)) small_.insert(token.form);
    }
    small_.insert(std::string_view());
  }
  return small_.contains(form);
}

bool PersonTagger::is_spoken(const Text& text, const NameRun& run) const {
  const std::vector<Token>& tokens = *text.tokens;
  const std::size_t next = run.first + run.size;
  if (next < tokens.size() && is_speaking(tokens[next].form) &&
      text.text.substr(tokens[next - 1].end,
                       tokens[next].begin - tokens[next - 1].end) == " ") {
    return true;
  }
  return run.first > 0 && is_speaking(tokens[run.first - 1].form) &&
         !tokens[run.first].is(kSentenceStart);
}

void PersonTagger::add_full_names(const Text& text) {
  for (NameRun run : text.runs) {
    if (!is_full_name(text, run)) continue;
    const MentionRule rule = MentionRule::kFullName;
    register_.add_full(name_of(text, run), mention_of(text, run, rule));
  }
}

// Drops words that only begin the sentence or tell an office without being in
// the lexicon: all in front of a given name.
void PersonTagger::drop_words_in_front(const Text& text, NameRun& run) const {
  const std::vector<Token>& tokens = *text.tokens;
  if (run.size < 3 || run.title == Title::kOffice ||
      lexicon_.is_family_first(tokens[run.first].form)) {
    return;
  }
  const auto is_given = [&](std::size_t i) {
    return lexicon_.is_given_name(tokens[i].form) ||
           (tokens[i].is(kInitial) && tokens[i].is(kFullStop));
  };
  for (std::size_t i = 0; i + 2 <= run.size; ++i) {
    if (!is_given(run.first + i)) continue;
    run.first += i;
    run.size -= i;
    if (i > 0) run.sentence_start = false;
    return;
  }
}

bool PersonTagger::is_thing(const Text& text, const NameRun& run) const {
  const std::vector<Token>& tokens = *text.tokens;
  if (lexicon_.leads_thing(tokens[run.first].form) &&
      !lexicon_.is_given_name(tokens[run.first].form)) {
    return true;
  }
  std::string phrase;
  for (std::size_t i = 0; i < run.size; ++i) {
    if (i > 0) phrase += ' ';
    phrase += tokens[run.first + i].form;
    if (i > 0 && lexicon_.is_thing_phrase(phrase)) return true;
  }
  return false;
}

// "de Klerk", "de la Madrid", "Jean-Marie".
bool PersonTagger::is_one_name(const Text& text, const NameRun& run) const {
  const Token* first = &(*text.tokens)[run.first];
  if (run.size == 2 && text.text.substr(first->end, 1) == "-") return true;
  return std::all_of(first, first + run.size - 1, [](const Token& token) {
    return is_particle(token.form);
  });
}

bool PersonTagger::is_full_name(const Text& text, NameRun& run) const {
  if (run.size < 2 || run.before_thing || run.after_thing || is_shouted(run)) {
    return false;
  }
  if (is_one_name(text, run)) return false;
  drop_words_in_front(text, run);
  return !is_thing(text, run) && has_evidence(text, run);
}

bool PersonTagger::has_evidence(const Text& text, const NameRun& run) const {
  const std::vector<Token>& tokens = *text.tokens;
  const Token& first = tokens[run.first];
  const Token& last = tokens[run.first + run.size - 1];
  if (last.is(kInitial) || last.form.size() < 2) return false;
  if (run.title == Title::kOffice) return true;
  const bool given = lexicon_.is_given_name(first.form);
  const bool weak = lexicon_.is_weak_given_name(first.form);
  if ((given && !weak) || is_initialled(text, run)) return true;
  if (lexicon_.is_family_first(first.form) && run.size <= 3) return true;
  if (borne_.contains(last.form) && !has_small_word(text, run)) return true;
  if (weak && run.size == 2 && text.field == Field::kBody &&
      (!run.sentence_start || !is_small(first.form))) {
    return true;
  }
  const bool told = run.title == Title::kTrade || is_spoken(text, run) ||
                    alone_.contains(last.form) || is_described(text, run);
  return told && run.size <= 3 && !has_small_word(text, run);
}

// ", a spokesman", ", 34,": what news says right behind a person's name.
bool PersonTagger::is_described(const Text& text, const NameRun& run) const {
  constexpr std::size_t kWords = 5;
  const std::vector<Token>& tokens = *text.tokens;
  const std::size_t next = run.first + run.size;
  if (next >= tokens.size() || tokens[next].is(kParagraphStart)) return false;
  const std::string_view gap = text.text.substr(
      tokens[next - 1].end, tokens[next].begin - tokens[next - 1].end);
  if (gap != ", ") return false;
  const std::string_view form = tokens[next].form;
  if (form == "who" || (tokens[next].is(kNumber) && form.size() == 2)) {
    return true;
  }
  for (std::size_t i = next; i < std::min(next + kWords, tokens.size()); ++i) {
    if (tokens[i].is(kSentenceStart)) return false;
    if (!tokens[i].is(kCapitalised) && (lexicon_.is_office(tokens[i].form) ||
                                        lexicon_.is_trade(tokens[i].form))) {
      return true;
    }
  }
  return false;
}

// A word that the article also writes small is hardly a name.
bool PersonTagger::has_small_word(const Text& text, const NameRun& run) const {
  const std::vector<Token>& tokens = *text.tokens;
  for (std::size_t i = run.first; i < run.first + run.size; ++i) {
    if (tokens[i].is(kCapitalised) && is_small(tokens[i].form)) {
      return true;
    }
  }
  return false;
}

// "George W. Bush", "J.P. Donleavy".
bool PersonTagger::is_initialled(const Text& text, const NameRun& run) const {
  const std::vector<Token>& tokens = *text.tokens;
  for (std::size_t i = 0; i + 1 < run.size; ++i) {
    const Token& token = tokens[run.first + i];
    if (token.is(kInitial) && (i > 0 || token.is(kFullStop))) return true;
    if (token.is(kAcronym) && i == 0 && token.is(kFullStop)) return true;
  }
  return false;
}

PersonRegister::Name PersonTagger::name_of(const Text& text,
                                           const NameRun& run) const {
  const std::vector<Token>& tokens = *text.tokens;
  PersonRegister::Name name;
  for (std::size_t i = 0; i < run.size; ++i) {
    name.words.emplace_back(tokens[run.first + i].form);
  }
  name.family_first = run.size > 1 &&
                      lexicon_.is_family_first(name.words.front()) &&
                      !lexicon_.is_given_name(name.words.front());
  name.relative = run.relative;
  const Mention span = mention_of(text, run, MentionRule::kFullName);
  const std::string_view printed =
      text.text.substr(span.begin, span.end - span.begin);
  name.display = name_cased(collapse_spaces(printed), run.in_capitals);
  return name;
}

Mention PersonTagger::mention_of(const Text& text, const NameRun& run,
                                 MentionRule rule) const {
  const std::vector<Token>& tokens = *text.tokens;
  const Token& last = tokens[run.first + run.size - 1];
  return {text.field, tokens[run.first].begin, name_end(text.text, last), rule};
}

void PersonTagger::add_parts(const Text& text) {
  for (const NameRun& run : text.runs) {
    NameRun copy = run;
    if (is_full_name(text, copy) || run.before_thing || run.after_thing) {
      continue;
    }
    add_part(text, run);
  }
}

void PersonTagger::add_part(const Text& text, const NameRun& run) {
  const std::vector<Token>& tokens = *text.tokens;
  const bool titled = run.title == Title::kOffice;
  if (is_shouted(run) && text.field != Field::kTitle) return;
  const std::string_view form = tokens[run.first + run.size - 1].form;
  const Mention mention = mention_of(
      text, run, titled ? MentionRule::kTitled : MentionRule::kSurname);
  if (run.size == 1) {
    const bool given_too = !lexicon_.is_place(form) && !is_shouted(run);
    if (register_.add_part(form, given_too, mention)) return;
    if (form.size() < 2 || is_shouted(run)) return;
    add_well_known(text, run, titled);
    return;
  }
  // Behind a title, or a particle and a name: "bin Laden", "de Gaulle".
  if (register_.add_part(form, false, mention)) return;
  if (run.size == 2) add_well_known(text, run, titled);
}

// A surname alone: common knowledge, or behind a title a name of its own.
void PersonTagger::add_well_known(const Text& text, const NameRun& run,
                                  bool titled) {
  const std::string_view form = (*text.tokens)[run.first + run.size - 1].form;
  const auto known = lexicon_.well_known(form, date_, titled);
  if (known) {
    PersonRegister::Name name;
    name.words = known->words;
    name.family_first = !name.words.empty() && name.words.back() != form;
    name.display = known->name;
    register_.add_known(name,
                        mention_of(text, run, MentionRule::kCommonKnowledge));
  } else if (titled && !run.in_capitals && !lexicon_.is_place(form)) {
    register_.add_full(name_of(text, run),
                       mention_of(text, run, MentionRule::kTitled));
  }
}

}  // namespace dateline
