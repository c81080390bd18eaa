#include "indexer/progress.h"

#include <unistd.h>

#include <cstdio>
#include <string>

#include "common/quantity.h"

namespace dateline {
namespace {

using namespace std::chrono_literals;

constexpr auto kInterval = 200ms;
constexpr const char* kWipe = "\r\x1b[K";

}  // namespace

Progress::Progress(const Counters& counters)
    : counters_(counters), start_(std::chrono::steady_clock::now()) {
  if (::isatty(STDERR_FILENO) != 0) thread_ = std::thread([this] { run(); });
}

Progress::~Progress() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    end_ = true;
  }
  ended_.notify_all();
  thread_.join();
  std::fputs(kWipe, stderr);
}

void Progress::stage(const char* name) { stage_ = name; }

void Progress::run() {
  std::unique_lock lock(mutex_);
  while (!ended_.wait_for(lock, kInterval, [this] { return end_; })) draw();
}

void Progress::draw() const {
  const std::size_t articles = counters_.articles;
  const std::chrono::duration<double> elapsed =
      std::chrono::steady_clock::now() - start_;
  std::string line = kWipe + count_of(articles, "article") + "  " +
                     byte_size(counters_.bytes) + "  ";
  if (const char* stage = stage_) {
    line += stage;
  } else {
    const double rate = static_cast<double>(articles) / elapsed.count();
    line += with_thousands(static_cast<std::uint64_t>(rate)) + "/s";
  }
  std::fputs(line.c_str(), stderr);
}

}  // namespace dateline
