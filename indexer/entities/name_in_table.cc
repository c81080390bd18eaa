#include "indexer/entities/name_in_table.h"

#include <array>
#include <string_view>

#include "indexer/entities/is_one_of.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 10> kVersus = {
    "v",        "vs", "beat", "bt",    "def",
    "defeated", "d",  "lost", "edged", "stopped"};
constexpr std::array<std::string_view, 5> kDismissed = {"c", "b", "lbw", "st",
                                                        "not"};

// "(Lab)", "(C)", "(D-Ohio)": the token in brackets is a party.
bool is_party(const NamedText& text, std::size_t i) {
  constexpr std::array<std::string_view, 24> kParties = {
      "c",    "con", "lab", "labour", "ld",  "ukip", "snp", "green",
      "grn",  "pc",  "bnp", "dup",    "ind", "uup",  "dem", "rep",
      "sdlp", "ref", "alp", "npp",    "ndc", "bjp",  "inc", "pdp"};
  const std::string_view form = text.token(i).form;
  const std::string_view behind = text.text.substr(text.token(i).end, 1);
  return ((form == "d" || form == "r") && (behind == "-" || behind == ")")) ||
         (is_one_of(kParties, form) && behind == ")");
}

}  // namespace

bool is_country_word(const NamedText& text, std::size_t i) {
  return i < text.size() && text.token(i).is(kCapitalised) &&
         text.is(i, PersonLexicon::kPlace);
}

// "Ortel 25 points", "Brode 23 saves".
bool has_statistics(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 22> kCounted = {
      "points", "rebounds", "assists",    "assist",    "goals", "goal",
      "saves",  "save",     "steals",     "blocks",    "yards", "hits",
      "homers", "wickets",  "strikeouts", "runs",      "tries", "kills",
      "digs",   "aces",     "carries",    "receptions"};
  const std::size_t next = run.end();
  return next + 1 < text.size() && text.gap(next) == " " &&
         text.gap(next + 1) == " " && text.token(next).is(kNumber) &&
         is_one_of(kCounted, text.token(next + 1).form);
}

// "(USA)", "of Kenya", "v", "c Croft b Cork", "1. Lee 2:09.50".
int table_points(const NamedText& text, const NameRun& run) {
  int score = 0;
  const std::size_t next = run.end();
  if (next < text.size() && !text.token(next).is(kParagraphStart)) {
    const std::string_view gap = text.gap(next);
    const std::string_view form = text.token(next).form;
    if (gap == " (" || gap == " ( ") {
      score += is_country_word(text, next) || is_country_word(text, next + 1)
                   ? 4
                   : 1;
    }
    if (gap == " (" && form.starts_with('@')) score += 3;  // "(@jolee)"
    if (gap == " (" && is_party(text, next)) score += 3;
    if (form == "of" && is_country_word(text, next + 1)) score += 3;
    if (is_one_of(kVersus, form) && gap == " ") score += 2;
    if (is_one_of(kDismissed, form) && gap == " ") score += 4;
    if (gap == " " && text.token(next).is(kNumber)) score += 1;
    if (has_statistics(text, run)) score += 4;
  }
  if (run.first == 0 || text.token(run.first).is(kParagraphStart)) return score;
  const std::string_view gap = text.gap(run.first);
  const Token& before = text.token(run.first - 1);
  if (gap == " " && !before.is(kCapitalised) &&
      (is_one_of(kVersus, before.form) || is_one_of(kDismissed, before.form))) {
    score += 2;
  }
  const bool numbered = before.is(kNumber) && (gap == "-" || gap == ". " ||
                                               gap == " - " || gap == ".");
  return numbered ? score + 3 : score;
}

}  // namespace dateline
