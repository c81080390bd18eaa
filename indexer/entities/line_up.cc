#include "indexer/entities/line_up.h"

#include <array>

#include "indexer/entities/is_one_of.h"

namespace dateline {
namespace {

using Lexicon = PersonLexicon;

// A list behind a colon, as runs of a text.
struct List {
  std::size_t end = 0;
  std::size_t known = 0;   // given names and surnames
  std::size_t others = 0;  // places, clubs and the like
  std::vector<std::size_t> players;
  bool parted = false;  // by semicolons, too
  bool squad = false;   // "Goalkeepers: Orwick (Tarsk), Lunt (Arsenal)"

  std::size_t size() const { return players.size(); }
};

// "(Tarsk)", "(Real Tarsk)": a club, and not "(Lunt 61)".
bool is_club(const NamedText& text, const NameRun& run) {
  if (run.first == 0 || !text.gap(run.first).ends_with('(')) return false;
  std::size_t last = run.end() - 1;
  while (last + 1 < text.size() && text.gap(last + 1) == " " &&
         text.token(last + 1).is(kCapitalised)) {
    ++last;
  }
  const std::size_t end = text.token(last).end;
  return end < text.text.size() && text.text[end] == ')';
}

bool is_squad(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 9> kPositions = {
      "goalkeepers", "keepers", "defenders", "midfielders", "forwards",
      "strikers",    "wingers", "attackers", "backs"};
  return is_one_of(kPositions, text.token(run.first - 1).form);
}

// What stands between two players: numbers, "pen", "capt", a name that is a
// word.
bool is_note(const Token& token) {
  constexpr std::array<std::string_view, 9> kNotes = {
      "c", "capt", "pen", "og", "min", "mins", "h-t", "ht", "for"};
  return token.is(kNumber) || token.is(kCapitalised) ||
         is_one_of(kNotes, token.form);
}

// "Tarsk: Orwick", "Tarsk: 15 Orwick".
bool opens_list(const NamedText& text, const NameRun& run) {
  std::size_t i = run.first;
  while (i > 0 && text.gap(i) == " " && text.token(i - 1).is(kNumber)) --i;
  return i > 0 && text.gap(i).ends_with(": ");
}

bool follows(const NamedText& text, const NameRun& left, const NameRun& right) {
  bool parted = false;
  for (std::size_t i = left.end(); i <= right.first; ++i) {
    const std::string_view gap = text.gap(i);
    if (gap.find_first_not_of(" ,;()'+") != std::string_view::npos) {
      return false;
    }
    parted = parted || gap.find_first_of(",;(") != std::string_view::npos;
    if (i < right.first && !is_note(text.token(i))) return false;
  }
  return parted;
}

List list_at(const NamedText& text, std::size_t first) {
  constexpr Lexicon::Classes kOther =
      Lexicon::kPlace | Lexicon::kTown | Lexicon::kTeam | Lexicon::kCommon;
  constexpr Lexicon::Classes kName = Lexicon::kGiven | Lexicon::kSurname;
  List list;
  list.end = first;
  list.squad = is_squad(text, text.runs[first]);
  for (const std::vector<NameRun>& runs = text.runs; list.end < runs.size();
       ++list.end) {
    const NameRun& run = runs[list.end];
    if (list.size() > 0 && !follows(text, runs[list.players.back()], run)) {
      break;
    }
    if (is_club(text, run)) continue;
    list.players.push_back(list.end);
    const std::size_t last = run.end() - 1;
    if (text.is(last, kName)) {
      ++list.known;
    } else if (text.is(last, kOther) || run.before_thing) {
      ++list.others;
    }
    list.parted = list.parted || text.gap(run.first).starts_with(';');
  }
  return list;
}

bool is_team(const List& list) {
  constexpr std::size_t kPlayers = 11;
  constexpr std::size_t kLess = 9;  // where semicolons tell the lines
  if (list.squad) return list.size() > 1 && list.others * 3 <= list.size();
  return list.size() >= (list.parted ? kLess : kPlayers) &&
         list.known * (list.parted ? 3 : 2) >= list.size() &&
         list.others * 5 <= list.size();
}

bool may_be_players(const List& list) {
  return list.size() > 1 && list.known * 2 >= list.size() && list.others == 0;
}

}  // namespace

std::vector<std::size_t> lined_up(const NamedText& text,
                                  const PersonLexicon& lexicon) {
  std::vector<List> lists;
  bool any = false;
  for (std::size_t i = 0; i < text.runs.size();) {
    if (!opens_list(text, text.runs[i])) {
      ++i;
      continue;
    }
    lists.push_back(list_at(text, i));
    any = any || is_team(lists.back());
    i = lists.back().end;
  }
  std::vector<std::size_t> players;
  if (!any) return players;
  for (const List& list : lists) {
    if (!is_team(list) && !may_be_players(list)) continue;
    for (const std::size_t player : list.players) {
      const NameRun& run = text.runs[player];
      if (lexicon.may_be_surname(text.token(run.end() - 1).form)) {
        players.push_back(run.first);
      }
    }
  }
  return players;
}

}  // namespace dateline
