#ifndef DATELINE_SEARCHER_NO_MATCH_H_
#define DATELINE_SEARCHER_NO_MATCH_H_

#include <cstddef>
#include <functional>
#include <vector>

#include "searcher/request.h"
#include "searcher/results.h"

namespace dateline {

// How many articles a request finds.
using Count = std::function<std::size_t(const Request&)>;

// Notes on a request that finds nothing: which of its clauses is the cause, and
// how many articles there would be without it. Of a cause that no article has,
// also that.
std::vector<Note> why_nothing(const Request& request, const Count& count);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_NO_MATCH_H_
