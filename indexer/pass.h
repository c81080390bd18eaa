#ifndef DATELINE_INDEXER_PASS_H_
#define DATELINE_INDEXER_PASS_H_

#include <cstddef>

#include "indexer/index_directory.h"
#include "indexer/options.h"
#include "indexer/report.h"

namespace dateline {

// What the passes of a run have done so far.
struct Done {
  Report report;
  std::size_t files = 0;  // dealt with, to their end
};

// One pass of a run: compares PATHs and index, reads what is new until there is
// no more, the run is interrupted or the memory is full, and commits. Adds to
// `done`. Returns false where the memory was full: the next pass goes on from
// there. Throws what Xapian and the file system do, and Error.
bool run_pass(const IndexOptions& options, IndexDirectory& directory,
              Done& done);

}  // namespace dateline

#endif  // DATELINE_INDEXER_PASS_H_
