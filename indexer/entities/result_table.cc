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

}  // namespace

bool is_in_results(const NamedText& text, const NameRun& run,
                   const PersonLexicon& lexicon) {
  using Lexicon = PersonLexicon;
  const std::string_view form = text.token(run.end() - 1).form;
  constexpr Lexicon::Classes kOther = Lexicon::kPlace | Lexicon::kTown |
                                      Lexicon::kTeam | Lexicon::kThing |
                                      Lexicon::kCommon;
  const Lexicon::Classes classes = lexicon.classes_of(form);
  if ((classes & kOther) != 0 || form.size() < 2) return false;
  const bool is_word = (classes & (Lexicon::kGiven | Lexicon::kSurname)) == 0 &&
                       lexicon.is_english_word(form);
  return !is_word && (is_scorer(text, run) || is_in_scoreboard(text, run));
}

}  // namespace dateline
