#ifndef DATELINE_INDEXER_MEMORY_PLAN_H_
#define DATELINE_INDEXER_MEMORY_PLAN_H_

#include <cstddef>

namespace dateline {

// How a run shares out the memory that it may take. What is left beside tables,
// caches and what is kept of each file goes to batches and to what grows with
// reading; where that is little, fewer threads index. Half of what one thread
// would leave stays for large articles and for what grows, however many there
// are.
struct MemoryPlan {
  unsigned threads = 1;         // that index
  std::size_t batch_bytes = 0;  // raw bytes that fill a batch
  // Raw bytes of articles that may be written in one transaction.
  std::size_t transaction_bytes = 0;
  // Bytes of memory that one article may take, alone in its batch.
  std::size_t article_bytes = 0;
  // Bytes that what grows with reading may take (growth.h) before a commit.
  std::size_t growth_bytes = 0;
};

// Of an article of an earlier run that is no more or is read again.
inline constexpr std::size_t kBytesPerGivenWay = 100;

struct MemoryNeed {
  std::size_t megabytes = 0;  // that the run may take
  std::size_t files = 0;      // that the index has or gets
  std::size_t given_way = 0;  // articles of which that is known beforehand
};

// `threads`: at most. Throws Error where the memory does not do for one.
MemoryPlan plan_memory(const MemoryNeed& need, unsigned threads);

}  // namespace dateline

#endif  // DATELINE_INDEXER_MEMORY_PLAN_H_
