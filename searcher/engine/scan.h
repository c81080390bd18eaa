#ifndef DATELINE_SEARCHER_ENGINE_SCAN_H_
#define DATELINE_SEARCHER_ENGINE_SCAN_H_

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "searcher/engine/facets.h"
#include "searcher/engine/index.h"
#include "searcher/engine/top_articles.h"
#include "searcher/request.h"

namespace dateline {

// What is wanted of all articles that a query matches.
struct ScanRequest {
  Xapian::Query query;
  bool weighs = false;  // by BM25; else every weight is 0
  Sort sort = Sort::kRelevance;
  std::size_t most = 0;  // first articles
  std::vector<FacetField> facets{};
  double least_weight = 0;  // of a match
};

struct Scanned {
  std::size_t total = 0;
  std::vector<RankedArticle> first;
  FacetTally tally;
};

// Sets the scheme by which words weigh: BM25, or none.
void set_weighting(Xapian::Enquire& enquire, bool weighs);

// Looks at every match, so that counts are exact, in as many parts of the index
// at once as there are processors and its size is worth.
Scanned scan(Index& index, const ScanRequest& request);

// The same in so many parts.
Scanned scan(Index& index, const ScanRequest& request, std::size_t parts);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_SCAN_H_
