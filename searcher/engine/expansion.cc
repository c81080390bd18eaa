#include "searcher/engine/expansion.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <string>
#include <utility>

#include "searcher/engine/added_weights.h"
#include "searcher/engine/relaxation.h"
#include "searcher/engine/telling_words.h"
#include "searcher/engine/term_lists.h"

namespace dateline {
namespace {

// Fitted on two collections (ARCHITECTURE.md, Ranking).
constexpr std::size_t kArticles = 10;  // whose words are taken
constexpr std::size_t kWords = 30;

// How many of the first kLooked articles must hold half of the query's weight:
// nearly all; a few, where its words are in less than one article of 64 each.
constexpr std::size_t kLooked = 40;
constexpr std::size_t kMost = 36;
constexpr std::size_t kFew = 12;
constexpr double kTelling = 6;  // bits

// What the first articles have of the query.
struct Support {
  std::size_t articles = 0;  // with half of the weight of its words
  double bits = 0;           // of an average word; unless kMost do
};

bool holds_any(const TermList& list, const std::vector<std::string>& forms) {
  return std::any_of(
      forms.begin(), forms.end(),
      [&list](const std::string& form) { return list.holds(form); });
}

// A part that no article has counts for nothing.
Support support_of(const Xapian::Database& database,
                   const std::vector<Xapian::Query>& words, TermLists& lists,
                   std::span<const RankedArticle> looked) {
  std::vector<double> weights;
  std::vector<std::vector<std::string>> forms;
  for (const Xapian::Query& word : words) {
    weights.push_back(telling_bits(database, word));
    forms.emplace_back(word.get_unique_terms_begin(),
                       word.get_unique_terms_end());
  }
  const double all = std::reduce(weights.begin(), weights.end());
  Support support;
  support.bits = all / static_cast<double>(words.size());
  for (const RankedArticle& article : looked) {
    const TermList& list = lists.of(article.docid);
    double held = 0;
    for (std::size_t word = 0; word < words.size(); ++word) {
      if (holds_any(list, forms[word])) held += weights[word];
    }
    if (held * 2 >= all) ++support.articles;
  }
  return support;
}

// Strict matches hold the whole query.
Support support_of(const Index& index, const BuiltQuery& built, Match match,
                   TermLists& lists, std::span<const RankedArticle> looked) {
  if (match == Match::kAny && built.parts.words.size() > 1) {
    return support_of(index.database(), built.parts.words, lists, looked);
  }
  Support support{looked.size(), 0};
  if (support.articles < kMost) {
    support.bits = telling_bits(index.database(), built.query);
  }
  return support;
}

// How many of the first articles to take words from: 0 to keep out.
std::size_t trusted(const Index& index, const BuiltQuery& built, Match match,
                    TermLists& lists, std::span<const RankedArticle> ranking) {
  const Support support =
      support_of(index, built, match, lists,
                 ranking.first(std::min(kLooked, ranking.size())));
  const bool enough = support.articles >= kMost ||
                      (support.articles >= kFew && support.bits >= kTelling);
  return enough ? std::min(kArticles, support.articles / 2) : 0;
}

}  // namespace

std::vector<AddedWord> expand(const Index& index, const BuiltQuery& built,
                              Match match, std::size_t wanted,
                              std::vector<RankedArticle>& ranking) {
  TermLists lists(index.database());
  std::vector<Xapian::docid> first;
  const std::size_t taken = trusted(index, built, match, lists, ranking);
  for (std::size_t i = 0; i < taken; ++i) first.push_back(ranking[i].docid);
  std::vector<AddedWord> added;
  if (first.empty()) return added;
  std::vector<TellingWord> words = telling_words(index, first, kWords, lists);
  add_weights(index.database(), words, wanted, lists, ranking);
  for (TellingWord& word : words) {
    added.push_back({std::move(word.forms), word.gain});
  }
  return added;
}

}  // namespace dateline
