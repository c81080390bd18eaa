#ifndef DATELINE_TESTS_AGREEMENT_H_
#define DATELINE_TESTS_AGREEMENT_H_

#include <string>
#include <vector>

#include "searcher/engine/searcher.h"
#include "searcher/filter.h"
#include "searcher/request.h"
#include "tests/oracle.h"

namespace dateline {

// Indexes the articles under a path.
void build(const std::string& path, const std::string& database);

// What the engine and the oracle are both asked.
struct Typed {
  Filter::Kind kind;
  const char* text;
};

struct Case {
  const char* query;
  std::vector<Typed> filters;
  const char* from = "";
  const char* to = "";
  Match match = Match::kAll;
  bool wide = false;
};

// Totals, sets of hits and all facet counts, narrow and wide.
void compare(Searcher& searcher, const Oracle& oracle,
             const std::vector<Case>& cases, bool all_must_match);

// Relaxed hits: the articles that have half of the words' weight, those that
// lack least first, whatever the strict query finds.
void compare_relaxed(Searcher& searcher, const Oracle& oracle,
                     const std::vector<Case>& cases);

// Each facet value, added as a filter, finds as many articles as it counts.
void narrow_by_each_value(Searcher& searcher, const Case& c);

}  // namespace dateline

#endif  // DATELINE_TESTS_AGREEMENT_H_
