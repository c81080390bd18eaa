#ifndef DATELINE_INDEXER_CREW_H_
#define DATELINE_INDEXER_CREW_H_

#include <cstddef>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "indexer/batch.h"
#include "indexer/batch_queue.h"
#include "indexer/worker.h"

namespace dateline {

// The threads that turn batches from a queue into shards.
class Crew {
 public:
  // `shared` and `queue` must outlive it.
  Crew(Shared& shared, BatchQueue<Batch>& queue, unsigned size);
  // Abandons the queue and waits for the threads.
  ~Crew();
  Crew(const Crew&) = delete;
  Crew& operator=(const Crew&) = delete;

  // Waits until the queue, which must be closed, has been worked off. Throws
  // what the first failing worker threw.
  void wait();

  const std::vector<std::unique_ptr<Worker>>& workers() const {
    return workers_;
  }

 private:
  void work(Worker& worker);

  BatchQueue<Batch>& queue_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::vector<std::thread> threads_;
  std::mutex mutex_;
  std::exception_ptr failure_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_CREW_H_
