#include "indexer/merge.h"

#include <sys/resource.h>
#include <xapian.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <filesystem>
#include <mutex>
#include <thread>

namespace dateline {
namespace {

// Databases merged at once: each holds some six files open.
constexpr std::size_t kFanIn = 128;

class FirstOf : public Xapian::Compactor {
 public:
  std::string resolve_duplicate_metadata(const std::string& /*key*/,
                                         std::size_t /*count*/,
                                         const std::string values[]) override {
    return values[0];
  }
};

void allow_many_files() {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
}

void merge_group(const std::vector<std::string>& sources,
                 const std::string& destination) {
  {
    Xapian::Database all;
    for (const std::string& source : sources) {
      all.add_database(Xapian::Database(source));
    }
    FirstOf compactor;
    all.compact(destination, 0U, 0, compactor);
  }
  for (const std::string& source : sources) {
    std::filesystem::remove_all(source);
  }
}

// One merge of a level: some neighbours into one.
struct Group {
  std::vector<std::string> sources;
  std::string destination;
};

std::vector<Group> groups_of(const std::vector<std::string>& sources,
                             const std::string& stem) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < sources.size(); i += kFanIn) {
    const auto begin = sources.begin() + static_cast<std::ptrdiff_t>(i);
    const auto count = std::min(kFanIn, sources.size() - i);
    groups.push_back({{begin, begin + static_cast<std::ptrdiff_t>(count)},
                      stem + "-" + std::to_string(groups.size())});
  }
  return groups;
}

void merge_groups(const std::vector<Group>& groups, unsigned jobs) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex mutex;
  const auto work = [&] {
    try {
      for (std::size_t i = next++; i < groups.size(); i = next++) {
        merge_group(groups[i].sources, groups[i].destination);
      }
    } catch (...) {
      const std::lock_guard lock(mutex);
      if (!failure) failure = std::current_exception();
    }
  };
  std::vector<std::thread> threads;
  for (unsigned job = 0; job < jobs; ++job) threads.emplace_back(work);
  for (std::thread& thread : threads) thread.join();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace

void merge_databases(const std::vector<std::string>& sources,
                     const std::string& destination, unsigned jobs) {
  allow_many_files();
  std::vector<std::string> level = sources;
  for (int depth = 0; level.size() > kFanIn; ++depth) {
    const std::string stem = destination + "-level-" + std::to_string(depth);
    const std::vector<Group> groups = groups_of(level, stem);
    merge_groups(groups, jobs);
    level.clear();
    for (const Group& group : groups) level.push_back(group.destination);
  }
  merge_group(level, destination);
}

}  // namespace dateline
