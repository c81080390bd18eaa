#ifndef DATELINE_INDEXER_RUN_H_
#define DATELINE_INDEXER_RUN_H_

#include "indexer/options.h"
#include "indexer/report.h"

namespace dateline {

// Brings the index in line with the PATHs, in one pass or, where memory is
// short, several (pass.h), and publishes the result of each; articles of other
// PATHs and of files that could not be read are carried over. Throws Error, and
// leaves the index as it was at its last commit, where that fails.
Report run(const IndexOptions& options);

}  // namespace dateline

#endif  // DATELINE_INDEXER_RUN_H_
