#ifndef DATELINE_SEARCHER_ENGINE_ADDED_WEIGHTS_H_
#define DATELINE_SEARCHER_ENGINE_ADDED_WEIGHTS_H_

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "searcher/engine/telling_words.h"
#include "searcher/engine/term_lists.h"
#include "searcher/engine/top_articles.h"

namespace dateline {

// Adds to the weight of articles, best first, what they have of some words, and
// leaves of them the `wanted` that are first then. Which words an article can
// have, and how often, is told by the codes in the order of its words
// (word_order.h), which is read sooner than its list of terms: that decides,
// and is read of those articles only that may be among the first.
void add_weights(const Xapian::Database& database,
                 const std::vector<TellingWord>& words, std::size_t wanted,
                 TermLists& lists, std::vector<RankedArticle>& ranking);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_ADDED_WEIGHTS_H_
