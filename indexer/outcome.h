#ifndef DATELINE_INDEXER_OUTCOME_H_
#define DATELINE_INDEXER_OUTCOME_H_

#include <cstdint>
#include <vector>

#include "indexer/feeder.h"
#include "indexer/journal.h"
#include "indexer/mirror.h"
#include "indexer/report.h"
#include "indexer/worker.h"

namespace dateline {

// How the files that a run has read went: what the feeder and the workers say.
struct Outcome {
  std::vector<ReadArticle> read;   // articles indexed
  std::vector<Rejected> rejected;  // of files read now
  std::vector<std::uint64_t> discarded;
};

// Brings journal and mirror in line with it. A file that was rejected as a
// whole, or cut short, keeps its earlier articles if it has any; what was read
// of it is then `discarded` and leaves `read`. `is_rebuild`: there are no
// earlier articles to keep.
void settle(const Feeder& feeder, bool is_rebuild, Outcome& outcome,
            Journal& journal, Mirror& mirror);

}  // namespace dateline

#endif  // DATELINE_INDEXER_OUTCOME_H_
