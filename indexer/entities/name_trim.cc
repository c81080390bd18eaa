#include "indexer/entities/name_trim.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace dateline {
namespace {

using Lexicon = PersonLexicon;

// "Doubles:", "Reverse singles:" behind a name.
bool begins_list(const NamedText& text, std::size_t i) {
  for (std::size_t k = i + 1; k < std::min(i + 3, text.size()); ++k) {
    if (text.gap(k).find(':') != std::string_view::npos) return true;
  }
  return false;
}

// "D" of "D-Orrville", "R" of "R-W.Va.": a party.
bool is_party(const NamedText& text, const NameRun& run) {
  const std::string_view form = text.token(run.first).form;
  return (form == "d" || form == "r" || form == "i") &&
         text.token(run.first).is(kCapitalised) &&
         text.gap(run.first + 1) == "-";
}

// "Junior Matt Orme": a pupil of the third year.
bool is_year(const NamedText& text, const NameRun& run) {
  return text.token(run.first).form == "junior" &&
         text.is(run.first + 1, Lexicon::kGiven) &&
         text.gap(run.first + 1) == " ";
}

// "Brewer Franz Orwick" at the begin of a sentence: a trade that is a surname
// as well.
bool is_trade_in_front(const NamedText& text, const NameRun& run) {
  return run.size > 2 && run.sentence_start && text.is_english() &&
         text.gap(run.first + 1) == " " &&
         text.is(run.first, Lexicon::kSurname) &&
         !text.is(run.first, Lexicon::kGiven | Lexicon::kFamilyFirst) &&
         text.is_strong_given_name(run.first + 1) &&
         Lexicon::instance().is_english_word(text.token(run.first).form);
}

// "Young Mick Orwick", "Racegoer Ann Lee" at the begin of a sentence.
bool is_kind_of_person(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 16> kTrades = {
      "goer",    "worker",  "keeper", "maker",  "holder", "owner",
      "fighter", "player",  "rider",  "leader", "writer", "seller",
      "grapher", "ologist", "woman",  "watcher"};
  if (run.size < 3 || !run.sentence_start || !text.is_english() ||
      text.gap(run.first + 1) != " " ||
      !text.is_strong_given_name(run.first + 1)) {
    return false;
  }
  const std::string_view form = text.token(run.first).form;
  return form == "young" || form == "little" ||
         (!text.is(run.first, Lexicon::kGiven | Lexicon::kSurname) &&
          std::any_of(
              kTrades.begin(), kTrades.end(), [&](std::string_view trade) {
                return form.size() > trade.size() + 2 && form.ends_with(trade);
              }));
}

// "U" of "U Thein Sein", which is "Mr".
bool is_burmese_title(const NamedText& text, const NameRun& run) {
  const Token& first = text.token(run.first);
  return first.form == "u" && !first.is(kFullStop) && text.is_english() &&
         text.gap(run.first + 1) == " ";
}

void drop_first(NameRun& run) {
  ++run.first;
  --run.size;
  run.sentence_start = false;
}

}  // namespace

void trim_name(const NamedText& text, const NameWords& words, NameRun& run) {
  if (run.in_capitals) return;
  while (run.size > 1 && words.is_plain_word(run.first) &&
         !text.is(run.first, Lexicon::kLeader) &&
         (run.sentence_start || run.size > 2)) {
    drop_first(run);
    run.title = Title::kNone;
  }
  if (is_trade_in_front(text, run) || is_kind_of_person(text, run)) {
    drop_first(run);
    run.title = Title::kTrade;
  }
  if (run.size > 2 && is_burmese_title(text, run)) {
    drop_first(run);
    run.title = Title::kOffice;
  }
  if (run.size > 1 && is_party(text, run)) drop_first(run);
  if (run.size > 2 && is_year(text, run)) {
    drop_first(run);
    run.title = Title::kTrade;
  }
  // "Menteri Perhubungan Budi Karya": what is under the minister.
  while (run.size > 2 && words.is_no_given_name(run.first) &&
         words.is_strong_given(run.first + 1) &&
         (text.is_english() || !text.is(run.first, Lexicon::kLeader)) &&
         (run.title == Title::kNone || !text.is_english())) {
    drop_first(run);
  }
  // "Piazza Carlo Orsini".
  run.after_thing |= run.size > 1 && !text.is_english() &&
                     text.is(run.first, Lexicon::kLeader) &&
                     !text.is(run.first, Lexicon::kGiven);
  if (run.size > 2 && words.is_plain_word(run.end() - 1) &&
      begins_list(text, run.end() - 1)) {
    --run.size;
  }
}

}  // namespace dateline
