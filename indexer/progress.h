#ifndef DATELINE_INDEXER_PROGRESS_H_
#define DATELINE_INDEXER_PROGRESS_H_

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace dateline {

inline constexpr std::size_t kFeederSlot = 0;  // worker n has slot n + 1

// Which file each thread of a run is at, and since when. Thread-safe.
class Activity {
 public:
  using Path = std::shared_ptr<const std::string>;

  // To be called before the threads start.
  void set_threads(std::size_t workers) { slots_.resize(workers + 1); }

  // While it lives, the thread of the slot is at the file.
  class Work {
   public:
    Work(Activity& activity, std::size_t slot, Path path)
        : activity_(activity), slot_(slot) {
      activity_.set(slot_, std::move(path));
    }
    ~Work() { activity_.set(slot_, nullptr); }
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

   private:
    Activity& activity_;
    const std::size_t slot_;
  };

  // The file that a thread has been at for longest, if that is for some
  // seconds; else empty.
  std::string slow_file() const;

 private:
  struct Slot {
    Path path;
    std::chrono::steady_clock::time_point since;
  };

  void set(std::size_t slot, Path path);

  mutable std::mutex mutex_;
  std::vector<Slot> slots_;
};

// What the threads of a run have done so far.
struct Counters {
  std::atomic<std::size_t> articles = 0;
  std::atomic<std::size_t> files = 0;
  std::atomic<std::uint64_t> bytes = 0;
  std::atomic<std::uint64_t> total_bytes = 0;  // to be read; 0 where unknown
  Activity activity;
};

enum class ProgressStyle : std::uint8_t {
  kAuto,   // one line that is rewritten, if standard error is a terminal
  kPlain,  // a line every few seconds, for logs
};

// Tells on standard error, while the object lives, how far a run is.
class Progress {
 public:
  // `counters` must outlive it.
  Progress(const Counters& counters, ProgressStyle style);
  // Wipes the line.
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // From now on the line says what is done instead of counting: "merging".
  void stage(const char* name) { stage_ = name; }

 private:
  void run();
  void draw();

  const Counters& counters_;
  const ProgressStyle style_;
  const std::chrono::steady_clock::time_point start_;
  std::atomic<const char*> stage_ = nullptr;
  std::mutex mutex_;
  std::condition_variable ended_;
  bool end_ = false;
  std::thread thread_;
};

// "12,345 articles  40.1 MB of 96.0 MB  3,210/s  17 s left", as of `elapsed`
// seconds; "3,210/s  merging" in a stage without count.
std::string progress_line(const Counters& counters, double elapsed,
                          const char* stage);

}  // namespace dateline

#endif  // DATELINE_INDEXER_PROGRESS_H_
