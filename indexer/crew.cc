#include "indexer/crew.h"

namespace dateline {

Crew::Crew(Shared& shared, BatchQueue<Batch>& queue, unsigned size)
    : queue_(queue) {
  for (unsigned i = 0; i < size; ++i) {
    workers_.push_back(std::make_unique<Worker>(shared, i + 1));
  }
  for (const auto& worker : workers_) {
    threads_.emplace_back([this, &worker = *worker] { work(worker); });
  }
}

Crew::~Crew() {
  queue_.abandon();
  for (std::thread& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

void Crew::wait() {
  for (std::thread& thread : threads_) thread.join();
  if (failure_) std::rethrow_exception(failure_);
}

void Crew::work(Worker& worker) {
  try {
    while (const auto batch = queue_.pop()) worker.index(*batch);
  } catch (...) {
    const std::lock_guard lock(mutex_);
    if (!failure_) failure_ = std::current_exception();
    queue_.abandon();
  }
}

}  // namespace dateline
