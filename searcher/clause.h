#ifndef DATELINE_SEARCHER_CLAUSE_H_
#define DATELINE_SEARCHER_CLAUSE_H_

#include <string>
#include <vector>

#include "searcher/request.h"

namespace dateline {

// A part of a request that every article found must satisfy: what stands side
// by side in the query, each filter, the dates.
struct Clause {
  std::string text;       // "coffee", "-opec", "--country=BR"
  bool excluded = false;  // -opec
  QueryNode query;        // without the -; kAll of filters and dates
  Request alone;          // asks for `query`, the filter or the dates only
};

// In the order of the query, then of the filters.
std::vector<Clause> clauses_of(const Request& request);

// The request without some of its clauses, given by their places in the above.
Request without(const Request& request, const std::vector<std::size_t>& places);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_CLAUSE_H_
