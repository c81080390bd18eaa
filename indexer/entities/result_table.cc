#include "indexer/entities/result_table.h"

#include <algorithm>
#include <array>

#include "common/ascii.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/line_up.h"
#include "indexer/entities/name_form.h"
#include "indexer/entities/name_in_table.h"
#include "indexer/entities/name_score.h"

namespace dateline {
namespace {

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
      is_ordinal(form) || (form.size() <= 2 && text.token(next).is(kNumber)) ||
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

// "Orwick 14,", "Orwick 2 1-4 5,": a player and what was scored.
bool is_scored(const NamedText& text, const NameRun& run) {
  constexpr std::size_t kDigits = 2;
  const std::size_t next = run.end();
  return (run.size == 1 || is_one_name(text, run)) && next < text.size() &&
         text.gap(next) == " " && text.token(next).is(kNumber) &&
         text.token(next).form.size() <= kDigits;
}

// Whether only numbers stand between two of a list.
bool are_neighbours(const NamedText& text, const NameRun& left,
                    const NameRun& right) {
  constexpr std::size_t kNumbers = 6;
  if (right.first - left.end() > kNumbers) return false;
  for (std::size_t i = left.end(); i < right.first; ++i) {
    if (!text.token(i).is(kNumber)) return false;
  }
  return text.gap(right.first) == ", " || text.gap(right.first) == "; ";
}

// Between a token and the opponent behind it: "beat", "lost to", "drew with".
std::size_t versus_words(const NamedText& text, std::size_t i) {
  constexpr std::array<std::string_view, 8> kVersus = {
      "v", "vs", "beat", "bt", "def", "defeated", "outpointed", "drew"};
  if (i >= text.size() || text.token(i).is(kCapitalised) ||
      text.gap(i) != " ") {
    return 0;
  }
  const std::string_view form = text.token(i).form;
  const std::string_view next =
      i + 1 < text.size() ? text.token(i + 1).form : std::string_view();
  if ((form == "lost" && next == "to") || (form == "drew" && next == "with")) {
    return 2;
  }
  return is_one_of(kVersus, form) ? 1 : 0;
}

// "6-2, 6-1" begins at a token: sets of tennis, which persons play.
bool are_sets(const NamedText& text, std::size_t i) {
  const auto is_set = [&](std::size_t k) {
    return k + 1 < text.size() && text.token(k).is(kNumber) &&
           text.token(k + 1).is(kNumber) && text.gap(k + 1) == "-" &&
           text.token(k).form.size() == 1 && text.token(k + 1).form.size() == 1;
  };
  return is_set(i) && text.gap(i) == " " && is_set(i + 2) &&
         (text.gap(i + 2) == ", " || text.gap(i + 2) == " ");
}

// "Ramos 6-2, 6-1", "Pham (E) def. Lowery 7-5, 6-4": whoever plays them.
bool plays_sets(const NamedText& text, const NameRun& run) {
  constexpr std::size_t kWords = 5;
  if (run.size != 1) return false;
  if (are_sets(text, run.end())) return true;
  bool beats = false;
  for (std::size_t i = run.end(); i < std::min(run.end() + kWords, text.size());
       ++i) {
    if (text.token(i).is(kNumber)) return beats && are_sets(text, i);
    beats |= text.token(i).form == "def";
  }
  return false;
}

// "Rublov beat Shaban": one of the two.
bool is_side(const NamedText& text, const NameRun& run) {
  const std::size_t words = versus_words(text, run.end());
  const std::size_t other = run.end() + words;
  if (words > 0 && other < text.size() && text.token(other).is(kCapitalised)) {
    return true;
  }
  for (std::size_t back = 1; back <= 2 && back < run.first; ++back) {
    if (versus_words(text, run.first - back) == back &&
        text.gap(run.first) == " " &&
        text.token(run.first - back - 1).is(kCapitalised)) {
      return true;
    }
  }
  return false;
}

}  // namespace

void ResultTable::collect(const NamedText& text) {
  constexpr int kEnough = 4;
  constexpr int kTimes = 4;
  int persons = 0;
  int others = 0;
  int counted = 0;
  for (const NameRun& run : text.runs) {
    const bool lone = lexicon_.may_be_lone(text.token(run.end() - 1).form);
    if (is_numbered(text, run)) ++(lone ? persons : others);
    if (lone && has_statistics(text, run)) ++counted;
  }
  numbers_persons_ = persons >= kEnough && persons >= kTimes * others;
  counts_persons_ = counted >= kEnough;
  plays_persons_ = are_sides_persons(text);
  collect_scored(text);
  players_ = lined_up(text, lexicon_);
}

// "Orwick 14, Tarsk 12, Reyes 9": three and more, most of them known names.
void ResultTable::collect_scored(const NamedText& text) {
  constexpr std::size_t kLeast = 3;
  scored_.clear();
  std::vector<std::size_t> list;
  std::size_t known = 0;
  const NameRun* before = nullptr;
  const auto close = [&] {
    if (list.size() >= kLeast && known * 3 >= list.size() * 2) {
      scored_.insert(scored_.end(), list.begin(), list.end());
    }
    list.clear();
    known = 0;
    before = nullptr;
  };
  for (const NameRun& run : text.runs) {
    const bool lone = is_scored(text, run) &&
                      lexicon_.may_be_lone(text.token(run.end() - 1).form);
    if (before != nullptr && !(lone && are_neighbours(text, *before, run))) {
      close();
    }
    if (!lone) continue;
    list.push_back(run.first);
    known +=
        text.is(run.end() - 1, PersonLexicon::kSurname | PersonLexicon::kGiven)
            ? 1
            : 0;
    before = &run;
  }
  close();
}

// Whether those who beat others are persons, and no teams.
bool ResultTable::are_sides_persons(const NamedText& text) const {
  constexpr int kEnough = 2;
  int persons = 0;
  int others = 0;
  for (const NameRun& run : text.runs) {
    if (!is_side(text, run)) continue;
    if (run.full) {
      ++persons;
    } else if (!lexicon_.may_be_lone(text.token(run.end() - 1).form)) {
      ++others;
    }
  }
  return persons >= kEnough && persons > 2 * others;
}

bool ResultTable::is_person(const NamedText& text, const NameRun& run) const {
  constexpr std::array<std::string_view, 4> kLabels = {"page", "lane", "pool",
                                                       "court"};
  constexpr PersonLexicon::Classes kTeams =
      PersonLexicon::kTeam | PersonLexicon::kThing | PersonLexicon::kCommon;
  if (is_one_of(kLabels, text.token(run.first).form)) return false;
  const bool one = run.size == 1 || is_one_name(text, run);
  const bool counted = one && has_statistics(text, run);
  if (std::binary_search(scored_.begin(), scored_.end(), run.first) ||
      std::binary_search(players_.begin(), players_.end(), run.first)) {
    return true;
  }
  if (counted && counts_persons_ && !text.is(run.first, kTeams)) return true;
  return lexicon_.may_be_lone(text.token(run.end() - 1).form) &&
         ((numbers_persons_ && is_numbered(text, run)) ||
          (plays_persons_ && is_side(text, run)) || counted ||
          plays_sets(text, run) || is_scorer(text, run) ||
          is_in_scoreboard(text, run));
}

}  // namespace dateline
