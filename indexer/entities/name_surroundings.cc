#include "indexer/entities/name_surroundings.h"

#include <algorithm>
#include <array>

#include "common/hash_table.h"
#include "indexer/entities/is_one_of.h"

namespace dateline {
namespace {

// "Minister of", "President at".
bool is_ruling(const NamedText& text, std::size_t rank) {
  constexpr std::array<std::string_view, 4> kOver = {"of", "at", "for", "in"};
  return rank + 1 < text.size() && text.gap(rank + 1) == " " &&
         is_one_of(kOver, text.token(rank + 1).form);
}

// In capitals, where that cannot be told, too.
bool is_small(const NamedText& text, std::size_t i) {
  return !text.token(i).is(kCapitalised) || text.token(i).is(kCapitalLine);
}

// "Coach: Jo Lee." in a text, not in a headline ("Analyst: Ortel Rises").
bool is_labelled_rank(const NamedText& text, const NameRun& run,
                      const PersonLexicon& lexicon) {
  if (text.field == Field::kTitle || text.gap(run.first) != ": ") return false;
  const Token& rank = text.token(run.first - 1);
  const std::size_t next = run.end();
  return rank.is(kSentenceStart) &&
         (lexicon.is_office(rank.form) || lexicon.is_trade(rank.form)) &&
         (next == text.size() || text.token(next).is(kSentenceStart) ||
          text.gap(next).starts_with(" ("));
}

bool is_dash(std::string_view gap) {
  return gap == " — " || gap == " – " || gap == " - " || gap == " -- " ||
         gap == "—";
}

// "Jo Lee" of "the law firm Jo Lee, which", but "the firm Jo Lee founded".
bool is_kind_of_company(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 24> kKinds = {
      "firm",        "chain",       "brokerage",    "housebuilder",
      "insurer",     "insurers",    "retailer",     "retailers",
      "accountants", "solicitors",  "auditors",     "auctioneers",
      "jewellers",   "outfitters",  "label",        "consultancy",
      "bookmakers",  "carmaker",    "lender",       "conglomerate",
      "subsidiary",  "supermarket", "stockbrokers", "housebuilders"};
  constexpr std::array<std::string_view, 8> kThen = {
      "has", "is", "was", "said", "will", "in", "to", "for"};
  if (run.first == 0 || text.gap(run.first) != " " ||
      !is_one_of(kKinds, text.token(run.first - 1).form)) {
    return false;
  }
  const std::size_t next = run.end();
  return next == text.size() || text.token(next).is(kSentenceStart) ||
         text.gap(next) != " " || is_one_of(kThen, text.token(next).form);
}

}  // namespace

bool may_be_company(std::string_view rank) {
  constexpr std::array<std::string_view, 11> kRanks = {
      "owner",  "partner",   "rival",   "opponent", "investor", "broker",
      "dealer", "financier", "founder", "champion", "builder"};
  return is_one_of(kRanks, rank);
}

bool is_age(const NamedText& text, std::size_t i) {
  if (!text.token(i).is(kNumber) || text.token(i).form.size() > 2) return false;
  if (text.token(i).form.size() == 2) return true;
  const std::size_t end = text.token(i).end;
  return end < text.text.size() &&
         (text.text[end] == ',' || text.text[end] == ';');
}

bool has_age(const NamedText& text, const NameRun& run) {
  const std::size_t next = run.end();
  return next < text.size() && text.gap(next) == ", " && is_age(text, next);
}

bool is_described(const NamedText& text, const NameRun& run,
                  const PersonLexicon& lexicon) {
  constexpr std::size_t kWords = 5;
  const std::size_t next = run.end();
  if (next >= text.size() || text.token(next).is(kParagraphStart)) return false;
  const std::string_view gap = text.gap(next);
  const Token& token = text.token(next);
  if (is_dash(gap)) return token.form == "who";
  if (gap != ", " && gap != " , ") return false;
  if (token.form == "who" || is_age(text, next)) return true;
  for (std::size_t i = next; i < std::min(next + kWords, text.size()); ++i) {
    if (text.token(i).is(kSentenceStart)) return false;
    const std::string_view form = text.token(i).form;
    if (i < next + 2 && form == "head" && is_ruling(text, i)) return true;
    const bool is_rank = lexicon.is_office(form) || lexicon.is_trade(form);
    if (is_rank && (is_small(text, i) || is_ruling(text, i))) {
      return true;
    }
  }
  return false;
}

bool is_explained(const NamedText& text, const NameRun& run,
                  const PersonLexicon& lexicon) {
  if (run.first == 0) return false;
  if (is_labelled_rank(text, run, lexicon)) return true;
  if (text.gap(run.first) != ", ") return false;
  const Token& before = text.token(run.first - 1);
  const bool office = lexicon.is_office(before.form);
  if (is_small(text, run.first - 1) ? !office && !lexicon.is_trade(before.form)
                                    : !office) {
    return false;
  }
  if (lexicon.is_given_name(text.token(run.first).form)) return true;
  // "the manager, Pravil Tandor, said".
  const std::size_t next = run.end();
  const bool closed = next == text.size() ||
                      text.token(next).is(kSentenceStart) ||
                      text.gap(next).starts_with(",");
  return closed && !may_be_company(before.form);
}

bool is_street(const NamedText& text, const NameRun& run) {
  // Which may end a run: "street" and the like are things in not_persons.tsv.
  constexpr std::array<std::string_view, 12> kStreets = {
      "lane", "court", "way",  "drive", "place", "hill",
      "park", "row",   "walk", "ridge", "mill",  "close"};
  constexpr std::array<std::string_view, 4> kAlong = {"on", "off", "along",
                                                      "onto"};
  constexpr std::size_t kYear = 4;
  if (run.first == 0 || text.gap(run.first) != " " ||
      !is_one_of(kStreets, text.token(run.end() - 1).form)) {
    return false;
  }
  const Token& before = text.token(run.first - 1);
  if (is_one_of(kAlong, before.form)) return true;
  if (before.is(kNumber)) return before.form.size() != kYear;
  return before.form == "of" && run.first > 1 &&
         text.token(run.first - 2).form == "block";
}

bool is_quoted(const NamedText& text, const NameRun& run) {
  if (run.first == 0) return false;
  const std::string_view opened = text.gap(run.first);
  const std::size_t end = text.token(run.end() - 1).end;
  const std::string_view closed = text.text.substr(end, 4);
  const auto closes = [closed](std::string_view quote) {
    return closed.starts_with(quote) ||
           (closed.starts_with(',') && closed.substr(1).starts_with(quote));
  };
  return (opened.ends_with('"') && closes("\"")) ||
         (opened.ends_with("“") && closes("”"));
}

bool is_thing_with_article(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 20> kVerbs = {
      "was",      "were",     "is",   "had",    "has",   "sank",    "ran",
      "sailed",   "hit",      "left", "lies",   "rode",  "carried", "docked",
      "capsized", "collided", "made", "turned", "lives", "took"};
  const std::size_t next = run.end();
  if (text.token(run.first - 1).form != "the" ||
      text.token(next - 1).is(kPossessive)) {
    return false;
  }
  if (next == text.size() || text.token(next).is(kSentenceStart)) return true;
  const std::string_view gap = text.gap(next);
  return gap.starts_with(',') || gap.starts_with(')') ||
         (gap == " " && is_one_of(kVerbs, text.token(next).form));
}

bool is_town(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 8> kTowns = {
      "town",   "village", "city",    "suburb",
      "hamlet", "borough", "islands", "district"};
  constexpr std::size_t kWords = 4;
  const std::size_t next = run.end();
  if (next >= text.size() || text.gap(next) != ", " ||
      (text.token(next).form != "a" && text.token(next).form != "the")) {
    return false;
  }
  for (std::size_t i = next; i < std::min(next + kWords, text.size()); ++i) {
    if (text.token(i).is(kSentenceStart)) return false;
    if (!is_one_of(kTowns, text.token(i).form)) continue;
    // "the town's mayor", "a city clerk"
    const bool ends = i + 1 == text.size() || text.gap(i + 1) != " ";
    const bool placed = !ends && (text.token(i + 1).form == "in" ||
                                  text.token(i + 1).form == "of" ||
                                  text.token(i + 1).form == "near");
    return !text.token(i).is(kPossessive) && (ends || placed);
  }
  return false;
}

bool is_of_body(const NamedText& text, const NameRun& run) {
  const std::size_t next = run.end();
  if (next + 2 >= text.size() || text.gap(next) != ", " ||
      text.token(next).form != "of" || !text.is_strong_given_name(run.first)) {
    return false;
  }
  const std::size_t body =
      text.token(next + 1).form == "the" ? next + 2 : next + 1;
  return text.token(body).is(kCapitalised);
}

bool is_company(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 4> kShares = {"shares", "stake",
                                                       "stock", "investors"};
  constexpr std::array<std::string_view, 23> kDone = {
      "is",       "was",    "has",      "had",      "owns",     "owned",
      "runs",     "said",   "operates", "sells",    "makes",    "employs",
      "will",     "also",   "bought",   "posted",   "reported", "collapsed",
      "employed", "trades", "traded",   "launched", "acquired"};
  if (run.first > 1 && text.gap(run.first) == " " &&
      (text.token(run.first - 1).form == "in" ||
       text.token(run.first - 1).form == "of") &&
      is_one_of(kShares, text.token(run.first - 2).form)) {
    return true;
  }
  if (is_kind_of_company(text, run)) return true;
  const std::size_t next = run.end();
  if (next + 1 >= text.size() || text.gap(next) != ", ") return false;
  const std::string_view first = text.token(next).form;
  const std::string_view second = text.token(next + 1).form;
  return (first == "which" && is_one_of(kDone, second)) ||
         (first == "based" && second == "in") ||
         (first == "owned" && second == "by") ||
         (first == "part" && second == "of") ||
         (first == "whose" && second == "shares");
}

bool is_human_verb(std::string_view verb) {
  static const TableSet verbs = {
      "arrested",     "convicted", "sentenced",    "jailed",    "born",
      "married",      "arraigned", "hospitalised", "acquitted", "paroled",
      "hospitalized", "died",      "pleaded",      "testified", "graduated",
      "handcuffed",   "baptised",  "buried",       "divorced",  "widowed",
      "resigned",     "retired",   "wept",         "cried",     "sobbed",
      "smiled",       "laughed",   "shrugged",     "nodded",    "tweeted",
      "danced",       "sang",      "prayed",       "knelt",     "hugged",
      "kissed",       "confessed", "apologised",   "apologized"};
  return verbs.contains(verb);
}

bool is_befallen(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 5> kAuxiliaries = {"was", "were", "is",
                                                            "has", "been"};
  constexpr std::size_t kWords = 3;
  for (std::size_t i = run.end(); i < std::min(run.end() + kWords, text.size());
       ++i) {
    if (text.gap(i) != " " || text.token(i).is(kParagraphStart)) return false;
    if (is_human_verb(text.token(i).form)) return true;
    if (!is_one_of(kAuxiliaries, text.token(i).form)) return false;
  }
  return false;
}

}  // namespace dateline
