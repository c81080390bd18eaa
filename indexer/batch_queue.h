#ifndef DATELINE_INDEXER_BATCH_QUEUE_H_
#define DATELINE_INDEXER_BATCH_QUEUE_H_

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace dateline {

// Hands batches from the thread that reads to the threads that index, at most
// `capacity` waiting, so that a fast reader does not fill the memory.
// Thread-safe.
template <typename Batch>
class BatchQueue {
 public:
  explicit BatchQueue(std::size_t capacity) : capacity_(capacity) {}

  // Waits for room. False, and the batch is dropped, once the queue is closed.
  bool push(Batch batch) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock,
                  [this] { return closed_ || waiting_.size() < capacity_; });
    if (closed_) return false;
    waiting_.push_back(std::move(batch));
    changed_.notify_all();
    return true;
  }

  // Waits for a batch. Nothing once the queue is closed and empty.
  std::optional<Batch> pop() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return closed_ || !waiting_.empty(); });
    if (waiting_.empty()) return std::nullopt;
    std::optional<Batch> batch(std::move(waiting_.front()));
    waiting_.pop_front();
    changed_.notify_all();
    return batch;
  }

  // No further batch; those waiting are still handed out.
  void close() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    changed_.notify_all();
  }

  // As close(), and those waiting are dropped.
  void abandon() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    waiting_.clear();
    changed_.notify_all();
  }

 private:
  const std::size_t capacity_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Batch> waiting_;
  bool closed_ = false;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_BATCH_QUEUE_H_
