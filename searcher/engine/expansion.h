#ifndef DATELINE_SEARCHER_ENGINE_EXPANSION_H_
#define DATELINE_SEARCHER_ENGINE_EXPANSION_H_

#include <vector>

#include "searcher/engine/index.h"
#include "searcher/engine/query_builder.h"
#include "searcher/engine/top_articles.h"
#include "searcher/results.h"

namespace dateline {

// Orders the articles that a query ranks first, best first, anew: by its words
// and those that tell the first ones from the rest; leaves the `wanted` that
// are first then, or the ranking as it is. Keeps out where the first articles
// cannot be trusted to be what is meant: too few hold most of the query's
// words, in telling weight. Returns the words, the most telling first, none
// where it kept out.
std::vector<AddedWord> expand(const Index& index, const BuiltQuery& built,
                              Match match, std::size_t wanted,
                              std::vector<RankedArticle>& ranking);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_EXPANSION_H_
