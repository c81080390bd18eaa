#ifndef DATELINE_SEARCHER_ENGINE_MATCHER_H_
#define DATELINE_SEARCHER_ENGINE_MATCHER_H_

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "common/analyzer.h"
#include "searcher/engine/expansion.h"
#include "searcher/engine/filter_builder.h"
#include "searcher/engine/index.h"
#include "searcher/engine/query_builder.h"
#include "searcher/engine/scan.h"
#include "searcher/request.h"
#include "searcher/results.h"

namespace dateline {

// Finds the articles of one request, in order, and counts their facets.
class Matcher {
 public:
  // The arguments must outlive the matcher.
  Matcher(Index& index, Analyzer& analyzer, const Request& request,
          const BuiltQuery& built, const FilterQueries& filters);

  // Fills in total, the hits of the page and facets.
  void match(Results& results);

  // Where the strict hits are fewer than a page, lets articles with most of
  // the words follow. Everything (kNoLimit) has no pages.
  void relax(Results& results);

  // Marks the hits that lack a word: those that the strict query leaves out.
  void mark_partial(const Xapian::Query& strict, Results& results) const;

 private:
  Xapian::doccount bounded(std::size_t n) const;
  bool may_expand() const;
  std::span<const RankedArticle> page_of(
      const std::vector<RankedArticle>& ranking) const;
  std::size_t last_rank() const;
  ScanRequest scan_request() const;
  void widen_facets(Results& results);
  void order(std::vector<RankedArticle>& ranking, Results& results) const;
  Hit hit_of(const RankedArticle& article);

  Index& index_;
  Analyzer& analyzer_;
  const Request& request_;
  const BuiltQuery& built_;
  const FilterQueries& filters_;
  // The last strict hit's where relaxed ones follow it, which lie below.
  double least_score_ = 1;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_MATCHER_H_
