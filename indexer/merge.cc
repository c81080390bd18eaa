#include "indexer/merge.h"

#include <sys/resource.h>
#include <xapian.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <filesystem>
#include <mutex>
#include <thread>

#include "common/error.h"
#include "common/quantity.h"
#include "common/string_list.h"

namespace dateline {
namespace {

// Databases merged at once, as far as open files allow: a further level takes
// longer than a wider one.
constexpr std::size_t kMostAtOnce = 256;
constexpr std::size_t kLeastAtOnce = 8;
constexpr std::size_t kFiles = 6;        // of a database
constexpr std::size_t kOtherFiles = 64;  // of the process

// Room on the disk beyond the size of what is merged, as a part of it.
constexpr double kReserve = 0.05;

class ListMerger : public Xapian::Compactor {
 public:
  std::string resolve_duplicate_metadata(const std::string& /*key*/,
                                         std::size_t count,
                                         const std::string values[]) override {
    return merge_lists({values, count});
  }
};

// How many databases each of some threads can merge at once.
std::size_t fan_in(unsigned threads) {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return kLeastAtOnce;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
  const std::size_t files = limit.rlim_cur;
  const std::size_t ours = files - std::min(files, kOtherFiles);
  return std::clamp(ours / threads / kFiles, kLeastAtOnce, kMostAtOnce);
}

std::uint64_t size_of(const std::string& database) {
  std::uint64_t bytes = 0;
  for (const auto& entry : std::filesystem::directory_iterator(database)) {
    bytes += entry.file_size();
  }
  return bytes;
}

// A merge is at most as large as what goes into it, and its sources stay until
// it is done.
void require_room(const std::string& base,
                  const std::vector<std::string>& sources,
                  const std::string& destination) {
  std::uint64_t bytes = base.empty() ? 0 : size_of(base);
  for (const std::string& source : sources) bytes += size_of(source);
  const auto folder = std::filesystem::path(destination).parent_path();
  const auto needed =
      static_cast<std::uint64_t>(static_cast<double>(bytes) * (1 + kReserve));
  const std::uint64_t free = std::filesystem::space(folder).available;
  if (needed <= free) return;
  throw Error(folder.parent_path().string() + ": merging needs " +
              byte_size(needed) + " on the disk, where " + byte_size(free) +
              " are free; free some space and run again; the index is what it "
              "was at its last commit");
}

void merge_into(const std::string& destination, const std::string& base,
                const std::vector<std::string>& sources) {
  Xapian::Database all;
  if (!base.empty()) all.add_database(Xapian::Database(base));
  for (const std::string& source : sources) {
    all.add_database(Xapian::Database(source));
  }
  ListMerger merger;
  all.compact(destination, 0U, 0, merger);
}

void merge_group(const std::string& base,
                 const std::vector<std::string>& sources,
                 const std::string& destination) {
  merge_into(destination, base, sources);
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
                             std::size_t size, const std::string& stem) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < sources.size(); i += size) {
    const auto begin = sources.begin() + static_cast<std::ptrdiff_t>(i);
    const auto count = std::min(size, sources.size() - i);
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
        merge_group({}, groups[i].sources, groups[i].destination);
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

void merge_databases(const std::string& base, std::vector<std::string> sources,
                     const std::string& destination, unsigned jobs) {
  require_room(base, sources, destination);
  const std::size_t at_once = fan_in(jobs);
  for (int depth = 0; sources.size() > at_once; ++depth) {
    const std::string stem = destination + "-level-" + std::to_string(depth);
    const std::vector<Group> groups = groups_of(sources, at_once, stem);
    merge_groups(groups, jobs);
    sources.clear();
    for (const Group& group : groups) sources.push_back(group.destination);
  }
  merge_group(base, sources, destination);
}

}  // namespace dateline
