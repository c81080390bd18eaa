#include "indexer/entities/introduction.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/entities/article_words.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/name_surroundings.h"

namespace dateline {
namespace {

using Lexicon = PersonLexicon;

// Trades that a firm known by one word has as well.
bool is_firm_too(std::string_view trade) {
  constexpr std::array<std::string_view, 12> kTrades = {
      "analyst", "publisher",  "producer", "developer",  "designer", "operator",
      "sponsor", "consultant", "adviser",  "researcher", "leader",   "manager"};
  return may_be_company(trade) || is_one_of(kTrades, trade);
}

// "Ortel, 45," and "Ortel, 45."
bool is_aged_alone(const NamedText& text, const NameRun& run) {
  if (!has_age(text, run)) return false;
  const std::string_view behind =
      text.text.substr(text.token(run.end()).end, 1);
  return behind.empty() || behind == "," || behind == "." || behind == ";";
}

// "economist Ortel of Tarsk", "trader Ortel at a bank".
bool is_of_somewhere(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 4> kPlaces = {"of", "at", "from",
                                                       "with"};
  const std::size_t next = run.end();
  return next < text.size() && text.gap(next) == " " &&
         is_one_of(kPlaces, text.token(next).form);
}

// "the hairdresser Ortel, who".
bool is_told_of(const NamedText& text, const NameRun& run) {
  const std::size_t next = run.end();
  return next < text.size() && text.gap(next) == ", " &&
         text.token(next).form == "who";
}

// "said Ortel of Tarsk Seeds", but "said Ortel of Japan".
bool is_of_firm(const NamedText& text, const NameRun& run) {
  const std::size_t next = run.end();
  return next + 1 < text.size() && text.gap(next) == " " &&
         text.token(next).form == "of" && text.gap(next + 1) == " " &&
         text.token(next + 1).is(kCapitalised) &&
         !text.is(next + 1, Lexicon::kPlace | Lexicon::kTown);
}

// "the singer Ortel", "president Ortel": those whom one name is enough for.
bool is_performer(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 40> kPerformers = {
      "rapper",     "singer",     "footballer",    "midfielder", "striker",
      "goalkeeper", "defender",   "winger",        "playmaker",  "coach",
      "comedian",   "drummer",    "rappers",       "singers",    "wrestler",
      "boxer",      "jockey",     "painter",       "sculptor",   "poet",
      "novelist",   "composer",   "playwright",    "president",  "premier",
      "king",       "queen",      "villager",      "fisherman",  "neighbour",
      "neighbor",   "shopkeeper", "farmer",        "housewife",  "pensioner",
      "labourer",   "laborer",    "schoolteacher", "widow",      "survivor"};
  return is_one_of(kPerformers, text.token(run.first - 1).form);
}

// "a dealer, Ortel, said", "his wife, Ortel, wept".
bool is_enclosed(const NamedText& text, const NameRun& run) {
  if (run.first == 0 || text.gap(run.first) != ", ") return false;
  const Token& rank = text.token(run.first - 1);
  const std::size_t next = run.end();
  const bool closed = next < text.size() && text.gap(next).starts_with(',');
  constexpr Lexicon::Classes kRanks =
      Lexicon::kTrade | Lexicon::kRelative | Lexicon::kOffice;
  return closed && !rank.is(kCapitalised) && !rank.is(kPossessive) &&
         !rank.form.ends_with('s') && text.is(run.first - 1, kRanks) &&
         !is_firm_too(rank.form);
}

// The token behind "37-year-old ", else the same one.
std::size_t behind_age(const NamedText& text, std::size_t i) {
  return i + 3 < text.size() && text.token(i).is(kNumber) &&
                 text.token(i + 1).form == "year" &&
                 text.token(i + 2).form == "old" && text.gap(i + 1) == "-"
             ? i + 3
             : i;
}

// "Ortel, a hotel clerk.", "Ortel, the captain of": what persons alone are.
bool has_trade(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 7> kWhose = {
      "a", "an", "the", "his", "her", "our", "my"};
  constexpr std::array<std::string_view, 8> kMore = {
      "who", "at", "in", "from", "of", "with", "whose", "for"};
  constexpr std::size_t kWords = 4;
  const std::size_t article = run.end();
  if (article >= text.size() || text.gap(article) != ", " ||
      !is_one_of(kWhose, text.token(article).form)) {
    return false;
  }
  const std::size_t first = behind_age(text, article + 1);
  for (std::size_t i = first; i < std::min(first + kWords, text.size()); ++i) {
    if (text.gap(i) != " " && text.gap(i) != "-") return false;
    const Token& rank = text.token(i);
    const bool ends = i + 1 == text.size() || text.gap(i + 1) != " " ||
                      is_one_of(kMore, text.token(i + 1).form);
    if (!ends || rank.is(kCapitalised) || rank.is(kPossessive)) continue;
    return (text.is(i, Lexicon::kTrade) || is_people(rank.form)) &&
           !is_firm_too(rank.form);
  }
  return false;
}

// "Pensioner Ortel, 77,", "Guard Ortel said", "economist Ortel of Tarsk".
bool has_trade_before(const NamedText& text, const NameRun& run, bool spoken) {
  return run.title == Title::kTrade && !is_home(text, run) &&
         !is_firm_too(text.token(run.first - 1).form) &&
         (spoken || is_aged_alone(text, run) || is_of_somewhere(text, run) ||
          is_told_of(text, run) || is_performer(text, run));
}

}  // namespace

bool is_people(std::string_view form) {
  constexpr std::array<std::string_view, 10> kPeople = {
      "man",  "woman",    "boy",  "girl",      "teenager",
      "user", "villager", "male", "passenger", "worker"};
  return is_one_of(kPeople, form);
}

bool is_home(const NamedText& text, const NameRun& run) {
  const std::size_t next = run.end();
  return next < text.size() && text.gap(next) == " " &&
         (is_people(text.token(next).form) ||
          (!text.token(next).is(kCapitalised) &&
           text.is(next, Lexicon::kTrade)));
}

bool introduces_person(const NamedText& text, const NameRun& run,
                       const PersonLexicon& lexicon) {
  constexpr std::size_t kLetters = 3;
  if (text.token(run.first).form.size() < kLetters) return false;
  const bool spoken = is_spoken(text, run, lexicon);
  return has_trade_before(text, run, spoken) ||
         (spoken && (is_aged_alone(text, run) || is_of_firm(text, run))) ||
         has_trade(text, run) || is_enclosed(text, run);
}

}  // namespace dateline
