#ifndef DATELINE_INDEXER_RUN_H_
#define DATELINE_INDEXER_RUN_H_

#include "indexer/options.h"
#include "indexer/report.h"

namespace dateline {

// Builds a new generation of the index: reads the PATHs, carries over the
// articles of other PATHs and of files that could not be read, and publishes
// the result. Throws Error, and leaves the index as it was, where that fails.
Report run(const IndexOptions& options);

}  // namespace dateline

#endif  // DATELINE_INDEXER_RUN_H_
