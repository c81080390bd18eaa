#ifndef DATELINE_SEARCHER_BATCH_H_
#define DATELINE_SEARCHER_BATCH_H_

#include <iosfwd>

#include "searcher/engine/searcher.h"
#include "searcher/options.h"

namespace dateline {

// Answers the queries of options.batch, one line "ID<TAB>QUERY" each, on `out`
// as they come; bad lines of a TREC run are told on `errors`. Returns the exit
// status: 2 where a line was bad, else 0 where any query found something, else
// 1. Throws Error where the file cannot be read.
int run_batch(const SearchOptions& options, Searcher& searcher,
              std::ostream& out, std::ostream& errors);

// The same with how good the answers are against options.evaluate, printed on
// `out` at the end; bad lines count as unanswered.
int run_evaluation(const SearchOptions& options, Searcher& searcher,
                   std::ostream& out, std::ostream& errors);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_BATCH_H_
