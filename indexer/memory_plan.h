#ifndef DATELINE_INDEXER_MEMORY_PLAN_H_
#define DATELINE_INDEXER_MEMORY_PLAN_H_

#include <cstddef>

namespace dateline {

// How a run shares out the memory that it may take. What is left beside tables,
// caches and what is kept of each file goes to batches; where that is little,
// fewer threads index.
struct MemoryPlan {
  unsigned threads = 1;         // that index
  std::size_t batch_bytes = 0;  // raw bytes that fill a batch
  // Raw bytes of articles that may be written in one transaction.
  std::size_t transaction_bytes = 0;
};

// `megabytes`: the memory. `files`: that the index has or gets. `threads`: at
// most. Throws Error where it does not do for one thread.
MemoryPlan plan_memory(std::size_t megabytes, std::size_t files,
                       unsigned threads);

}  // namespace dateline

#endif  // DATELINE_INDEXER_MEMORY_PLAN_H_
