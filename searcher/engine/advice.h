#ifndef DATELINE_SEARCHER_ENGINE_ADVICE_H_
#define DATELINE_SEARCHER_ENGINE_ADVICE_H_

#include "common/analyzer.h"
#include "searcher/engine/index.h"
#include "searcher/request.h"
#include "searcher/results.h"

namespace dateline {

// Adds to the results of a request what may help to ask better: which clause
// leaves nothing, what was probably meant, and, where asked for, what becomes
// of each part. REQUIRES: total is filled in.
void advise(Index& index, Analyzer& analyzer, const Request& request,
            Results& results);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_ADVICE_H_
