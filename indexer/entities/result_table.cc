#include "indexer/entities/result_table.h"

#include <algorithm>

namespace dateline {
namespace {

bool is_minute(std::string_view form) {
  return form.size() > 2 && form.front() >= '1' && form.front() <= '9' &&
         (form.ends_with("st") || form.ends_with("nd") ||
          form.ends_with("rd") || form.ends_with("th"));
}

// Behind a bracket that is still open, in the same line.
bool is_bracketed(const NamedText& text, std::size_t at) {
  constexpr std::size_t kFar = 200;
  const std::size_t from = at > kFar ? at - kFar : 0;
  const std::string_view before = text.text.substr(from, at - from);
  const std::size_t mark = before.find_last_of("()\n");
  return mark != std::string_view::npos && before[mark] == '(';
}

// "(Suker 21st, 74th pen)", "(Smith 12, Jones pen 70)".
bool is_scorer(const NamedText& text, const NameRun& run) {
  const std::size_t next = run.end();
  if (next >= text.size() || text.gap(next) != " ") return false;
  const std::string_view form = text.token(next).form;
  const bool minute =
      is_minute(form) || (form.size() <= 2 && text.token(next).is(kNumber)) ||
      ((form == "pen" || form == "og") && next + 1 < text.size() &&
       text.token(next + 1).is(kNumber));
  return minute && is_bracketed(text, text.token(run.first).begin);
}

// "b Cork 176", "c Croft b Cork".
bool is_in_scoreboard(const NamedText& text, const NameRun& run) {
  if (run.first < 2 || text.gap(run.first) != " ") return false;
  const std::string_view before = text.token(run.first - 1).form;
  const std::size_t next = run.end();
  if (next >= text.size() || text.token(next).is(kSentenceStart)) return false;
  if (text.token(run.first - 1).is(kCapitalised)) return false;
  if (before == "b") return text.token(next).is(kNumber);
  return (before == "c" || before == "st") && text.token(next).form == "b";
}

// "Yzerman (12)", "Fedorov 2 (18)", "Modano en (14)", "Kaio (8-5)".
bool is_numbered(const NamedText& text, const NameRun& run) {
  constexpr std::size_t kShort = 2;
  std::size_t next = run.end();
  if (run.size != 1 || next >= text.size()) return false;
  if (text.gap(next) == " " && text.token(next).form.size() <= kShort &&
      !text.token(next).is(kCapitalised)) {
    ++next;
  }
  if (next >= text.size() || !text.token(next).is(kNumber)) return false;
  if (text.gap(next) != " (" && text.gap(next) != " ( ") return false;
  const std::string_view rest =
      text.text.substr(text.token(next).end).substr(0, 2);
  return rest.starts_with(")") || rest.starts_with("-") || rest == " )";
}

}  // namespace

// No place, club, thing or word.
bool ResultTable::may_be_person(std::string_view form) const {
  using Lexicon = PersonLexicon;
  constexpr Lexicon::Classes kOther = Lexicon::kPlace | Lexicon::kTown |
                                      Lexicon::kTeam | Lexicon::kThing |
                                      Lexicon::kCommon;
  const Lexicon::Classes classes = lexicon_.classes_of(form);
  if ((classes & kOther) != 0 || form.size() < 2) return false;
  return (classes & (Lexicon::kGiven | Lexicon::kSurname)) != 0 ||
         !lexicon_.is_english_word(form);
}

void ResultTable::collect(const NamedText& text) {
  constexpr int kEnough = 4;
  constexpr int kTimes = 4;
  int persons = 0;
  int others = 0;
  for (const NameRun& run : text.runs) {
    if (!is_numbered(text, run)) continue;
    ++(may_be_person(text.token(run.first).form) ? persons : others);
  }
  numbers_persons_ = persons >= kEnough && persons >= kTimes * others;
}

bool ResultTable::is_person(const NamedText& text, const NameRun& run) const {
  return may_be_person(text.token(run.end() - 1).form) &&
         ((numbers_persons_ && is_numbered(text, run)) ||
          is_scorer(text, run) || is_in_scoreboard(text, run));
}

}  // namespace dateline
