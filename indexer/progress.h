#ifndef DATELINE_INDEXER_PROGRESS_H_
#define DATELINE_INDEXER_PROGRESS_H_

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <thread>

namespace dateline {

// What the threads of a run have done so far.
struct Counters {
  std::atomic<std::size_t> articles = 0;
  std::atomic<std::uint64_t> bytes = 0;
};

// One line on standard error that is rewritten while the object lives, if that
// is a terminal; nothing else otherwise.
class Progress {
 public:
  // `counters` must outlive it.
  explicit Progress(const Counters& counters);
  // Wipes the line.
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // From now on the line says what is done instead of counting: "merging".
  void stage(const char* name);

 private:
  void run();
  void draw() const;

  const Counters& counters_;
  const std::chrono::steady_clock::time_point start_;
  std::atomic<const char*> stage_ = nullptr;
  std::mutex mutex_;
  std::condition_variable ended_;
  bool end_ = false;
  std::thread thread_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_PROGRESS_H_
