#include "indexer/progress.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include "common/breaks.h"
#include "common/quantity.h"
#include "common/text.h"
#include "indexer/interrupt.h"

namespace dateline {
namespace {

using namespace std::chrono_literals;

constexpr auto kInterval = 200ms;
constexpr auto kPlainInterval = 5s;
constexpr auto kSlow = 3s;
constexpr const char* kWipe = "\r\x1b[K";

// Articles are counted when they are indexed, bytes when they are read, which
// is a little earlier: a rest of less is not told.
constexpr double kLeastLeft = 1;

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
      .count();
}

std::string duration(double seconds) {
  const auto whole = static_cast<std::uint64_t>(std::lround(seconds));
  if (whole < 120) return std::to_string(whole) + " s";
  const std::uint64_t minutes = (whole + 30) / 60;
  if (minutes < 120) return std::to_string(minutes) + " min";
  return std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60) +
         " min";
}

// Cut to the width of the terminal, so that the line can be rewritten.
std::string fitting(const std::string& line) {
  winsize size{};
  const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0;
  const std::size_t columns = known && size.ws_col > 0 ? size.ws_col : 80;
  return std::string(truncate(line, columns - 1));
}

}  // namespace

void Activity::set(std::size_t slot, Path path) {
  const std::lock_guard lock(mutex_);
  if (slot >= slots_.size()) return;
  slots_[slot] = {std::move(path), std::chrono::steady_clock::now()};
}

std::string Activity::slow_file() const {
  const std::lock_guard lock(mutex_);
  const Slot* slowest = nullptr;
  for (const Slot& slot : slots_) {
    if (slot.path == nullptr) continue;
    if (slowest == nullptr || slot.since < slowest->since) slowest = &slot;
  }
  const auto now = std::chrono::steady_clock::now();
  return slowest != nullptr && now - slowest->since > kSlow ? *slowest->path
                                                            : std::string();
}

Progress::Progress(const Counters& counters, ProgressStyle style)
    : counters_(counters),
      style_(style),
      start_(std::chrono::steady_clock::now()) {
  const bool shown =
      style == ProgressStyle::kPlain ||
      (style == ProgressStyle::kAuto && ::isatty(STDERR_FILENO) != 0);
  if (shown) thread_ = std::thread([this] { run(); });
}

Progress::~Progress() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    end_ = true;
  }
  ended_.notify_all();
  thread_.join();
  if (style_ == ProgressStyle::kAuto) std::fputs(kWipe, stderr);
}

void Progress::run() {
  std::unique_lock lock(mutex_);
  const std::chrono::milliseconds interval =
      style_ == ProgressStyle::kPlain ? kPlainInterval : kInterval;
  while (!ended_.wait_for(lock, interval, [this] { return end_; })) draw();
}

void Progress::draw() {
  const char* const stage =
      interrupted() ? "interrupted, finishing" : stage_.load();
  std::string line = progress_line(counters_, seconds_since(start_), stage);
  const std::string slow = counters_.activity.slow_file();
  if (!slow.empty() && stage == nullptr) line += "  at " + printable(slow);
  line = style_ == ProgressStyle::kPlain ? "dateline-index: " + line + '\n'
                                         : kWipe + fitting(line);
  std::fputs(line.c_str(), stderr);
}

std::string progress_line(const Counters& counters, double elapsed,
                          const char* stage) {
  const std::size_t articles = counters.articles;
  const std::uint64_t bytes = counters.bytes;
  const std::uint64_t total = counters.total_bytes;
  std::string line = count_of(articles, "article") + "  " + byte_size(bytes);
  if (total > bytes) line += " of " + byte_size(total);
  const double rate = static_cast<double>(articles) / std::max(elapsed, 0.001);
  line += "  " + with_thousands(static_cast<std::uint64_t>(rate)) + "/s";
  if (stage != nullptr) return line + "  " + stage;
  if (bytes == 0 || total <= bytes) return line;
  const double left =
      elapsed * static_cast<double>(total - bytes) / static_cast<double>(bytes);
  return left < kLeastLeft ? line : line + "  " + duration(left) + " left";
}

}  // namespace dateline
