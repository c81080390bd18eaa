#ifndef DATELINE_SEARCHER_ENGINE_COUNT_ARTICLES_H_
#define DATELINE_SEARCHER_ENGINE_COUNT_ARTICLES_H_

#include <xapian.h>

#include <cstddef>

#include "common/analyzer.h"
#include "searcher/engine/index.h"
#include "searcher/request.h"

namespace dateline {

// How many articles a query matches, whatever it weighs.
std::size_t count_articles(const Xapian::Database& database,
                           const Xapian::Query& query);

// The same at the cost of a look at the statistics of its terms, about.
std::size_t estimate_articles(const Xapian::Database& database,
                              const Xapian::Query& query);

// How many articles a request finds. Throws UsageError as a search does.
std::size_t count_articles(Index& index, Analyzer& analyzer,
                           const Request& request);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_COUNT_ARTICLES_H_
