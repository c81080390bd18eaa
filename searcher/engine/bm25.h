#ifndef DATELINE_SEARCHER_ENGINE_BM25_H_
#define DATELINE_SEARCHER_ENGINE_BM25_H_

#include <algorithm>
#include <cmath>

namespace dateline::bm25 {

// The weight of a word in an article as Xapian::BM25Weight has it (k2 and k3
// play no part), for what weighs words beside Xapian.

// Fitted on TREC newswire titles (ARCHITECTURE.md, Ranking).
inline constexpr double kK1 = 0.9;
inline constexpr double kB = 0.4;
inline constexpr double kLeastLength = 0.5;  // shorter articles count as this

// Of a word in so many of all articles.
inline double rarity(double articles, double all) {
  const double odds = (all - articles + 0.5) / (articles + 0.5);
  return std::log(odds < 2 ? odds / 2 + 1 : odds);
}

// How much of k1 + 1 so many occurrences count in an article of a length, 1
// being that of an average one.
inline double saturation(double occurrences, double length, double k1) {
  const double norm = k1 * (1 - kB + kB * std::max(kLeastLength, length));
  return (k1 + 1) * occurrences / (norm + occurrences);
}

}  // namespace dateline::bm25

#endif  // DATELINE_SEARCHER_ENGINE_BM25_H_
