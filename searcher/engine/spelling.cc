#include "searcher/engine/spelling.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "common/text.h"
#include "searcher/engine/count_articles.h"
#include "searcher/engine/typing_cost.h"
#include "searcher/engine/vocabulary.h"

namespace dateline {
namespace {

// Letters of a word: fewer are too near to too many others, and within two
// edits only longer words have few chance neighbours.
constexpr std::size_t kLeastLetters = 4;
constexpr std::size_t kLongWord = 6;

// Articles for one with a word that may be a misspelling.
constexpr Xapian::doccount kRarity = 300;

// Letters of each part of words that were run together.
constexpr std::size_t kLeastPart = 3;

// How much a word counts that does not stand together with the others.
constexpr double kApart = 0.01;

// Gains, in nats: of a word that no article has nothing speaks for it; one that
// some have is a misspelling only where another is as likely, or nearly so
// where nothing is found.
constexpr double kGainOfUnknown = -12;
constexpr double kGainOfKnown = -0.5;
constexpr double kGainInVain = -3;

void add_parted(const Xapian::Database& database, std::string_view form,
                std::vector<Spelling>& spellings) {
  for (std::size_t at = kLeastPart; at + kLeastPart <= form.size(); ++at) {
    if ((static_cast<unsigned char>(form[at]) & 0xC0U) == 0x80U) continue;
    const std::string first(form.substr(0, at));
    const std::string second(form.substr(at));
    const Xapian::doccount least =
        std::min(database.get_termfreq(first), database.get_termfreq(second));
    if (least == 0) continue;
    const Xapian::Query both(Xapian::Query::OP_AND, Xapian::Query(first),
                             Xapian::Query(second));
    const auto articles =
        static_cast<Xapian::doccount>(count_articles(database, both));
    if (articles == 0) continue;
    std::string parted = first;
    parted.append(" ").append(second);
    spellings.push_back({std::move(parted), kSpaceCost, articles});
  }
}

}  // namespace

bool may_be_mistyped(std::string_view form) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < form.size();) {
    const char32_t c = next_code_point(form, at);
    const bool spelt = (c >= U'a' && c <= U'z') || c == U'\'' || c == U'&' ||
                       c == U'.' || (c >= 0xC0 && c < 0xE00);
    if (!spelt) return false;
    ++letters;
  }
  return letters >= kLeastLetters;
}

bool is_doubtful(Xapian::doccount articles, Xapian::doccount all) {
  return articles == 0 || articles <= all / kRarity;
}

std::vector<Spelling> spellings_of(const Xapian::Database& database,
                                   std::string_view form, bool parted,
                                   std::size_t most) {
  const std::uint32_t edits = code_points(form) < kLongWord ? 1 : 2;
  std::vector<Spelling> spellings;
  for (const std::string& near : forms_near(database, form, edits)) {
    if (near == form || !may_be_mistyped(near)) continue;
    spellings.push_back(
        {near, typing_cost(near, form), database.get_termfreq(near)});
  }
  if (parted) add_parted(database, form, spellings);
  std::sort(spellings.begin(), spellings.end(),
            [](const Spelling& a, const Spelling& b) {
              const double first = plausibility(a.articles, a);
              const double second = plausibility(b.articles, b);
              return first != second ? first > second : a.text < b.text;
            });
  if (spellings.size() > most) spellings.resize(most);
  return spellings;
}

double plausibility(double together, const Spelling& spelling) {
  return std::log(together + kApart * spelling.articles) - spelling.cost;
}

double required_gain(Xapian::doccount articles, bool in_vain) {
  if (articles == 0) return kGainOfUnknown;
  return in_vain ? kGainInVain : kGainOfKnown;
}

}  // namespace dateline
