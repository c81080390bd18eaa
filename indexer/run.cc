#include "indexer/run.h"

#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <thread>
#include <utility>

#include "common/error.h"
#include "common/schema.h"
#include "indexer/crew.h"
#include "indexer/feeder.h"
#include "indexer/generation.h"
#include "indexer/index_directory.h"
#include "indexer/interrupt.h"
#include "indexer/mirror.h"
#include "indexer/previous_index.h"
#include "indexer/progress.h"
#include "indexer/roots.h"

namespace dateline {
namespace {

// Raw bytes that fill a shard: the smaller, the more is built in the cache of
// the processor; the larger, the less is merged.
constexpr std::size_t kShardBytes = 1'000'000;

// Bytes that a raw byte takes at most while it waits or is being indexed: the
// article, its tokens, its document and the shard's inverter.
constexpr std::size_t kBytesPerRawByte = 40;

unsigned thread_count(const IndexOptions& options) {
  if (options.jobs > 0) return options.jobs;
  return std::max(1U, std::thread::hardware_concurrency());
}

// Raw bytes of a batch such that those being indexed and those waiting, one for
// each thread, fit in the memory asked for.
std::size_t batch_bytes(const IndexOptions& options, unsigned jobs) {
  const std::size_t memory = options.memory * 1'000'000;
  return std::clamp<std::size_t>(memory / (kBytesPerRawByte * 2 * jobs), 50'000,
                                 kShardBytes);
}

// Everything that one run knows of.
class Run {
 public:
  explicit Run(const IndexOptions& options)
      : options_(options),
        jobs_(thread_count(options)),
        directory_(options.database),
        previous_(directory_.live()),
        roots_(resolve_roots(options.paths, previous_.roots())),
        mirror_(previous_, roots_) {}

  Report report() {
    const auto start = std::chrono::steady_clock::now();
    shared_.shard_folder = directory_.scratch();
    if (options_.language != "auto") shared_.language = options_.language;
    load_names();
    Progress progress(shared_.counters);
    read_all();
    progress.stage("merging");
    publish();
    report_.bytes = shared_.counters.bytes;
    report_.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
            .count();
    return std::move(report_);
  }

 private:
  void load_names() {
    Analyzer analyzer;
    const auto load = [&](NameDictionary& dictionary,
                          std::string (*page_key)(std::uint32_t)) {
      std::vector<std::string> names = previous_.names(page_key);
      std::vector<std::string> keys;
      for (const std::string& name : names) {
        keys.push_back(analyzed_key(analyzer, name));
      }
      dictionary.load(std::move(names), keys);
    };
    load(shared_.persons, schema::person_page_key);
    load(shared_.sources, schema::source_page_key);
  }

  // Reads, indexes and writes shards, in parallel.
  void read_all() {
    BatchQueue<Batch> queue(jobs_);
    Crew crew(shared_, queue, jobs_);
    Feeder feeder(queue, shared_.counters, batch_bytes(options_, jobs_),
                  directory_.real_path());
    for (const std::string& root : roots_.read) feeder.feed(root);
    feeder.finish();
    queue.close();
    crew.wait();
    report_.skipped = feeder.skipped();
    report_.rejected = feeder.rejected();
    for (const std::string& path : roots_.missing) {
      report_.rejected.push_back(
          {path, std::nullopt, "is gone; its articles are kept"});
    }
    for (const auto& worker : crew.workers()) collect(*worker);
    order_results();
  }

  void collect(const Worker& worker) {
    const auto append = [](auto& to, const auto& from) {
      to.insert(to.end(), from.begin(), from.end());
    };
    append(parts_.shards, worker.shards());
    append(report_.rejected, worker.rejected());
    append(read_, worker.articles());
    parts_.languages.merge(worker.languages());
  }

  // The order of the input, whatever thread did it.
  void order_results() {
    std::sort(parts_.shards.begin(), parts_.shards.end(),
              [](const std::string& a, const std::string& b) {
                return a.size() != b.size() ? a.size() < b.size() : a < b;
              });
    std::sort(report_.rejected.begin(), report_.rejected.end(),
              [](const Rejected& a, const Rejected& b) {
                return a.file != b.file ? a.file < b.file
                                        : a.ordinal < b.ordinal;
              });
  }

  void publish() {
    stop_if_interrupted();
    const std::vector<Xapian::docid> superseded =
        mirror_.superseded(read_, report_.rejected);
    if (previous_.articles() > superseded.size()) {
      parts_.base = directory_.scratch() + "/base";
      previous_.carry_over(superseded, parts_.base);
      const auto& languages = previous_.stamp().languages;
      parts_.languages.insert(languages.begin(), languages.end());
    }
    parts_.roots = roots_.recorded;
    const Generation generation = make_generation(
        parts_, directory_.scratch(), shared_.persons, shared_.sources, jobs_);
    stop_if_interrupted();
    directory_.publish(generation.path);
    mirror_.count(read_, superseded.size(), report_);
    report_.articles = generation.articles;
    report_.renamed = generation.renamed;
  }

  const IndexOptions& options_;
  const unsigned jobs_;
  IndexDirectory directory_;
  PreviousIndex previous_;
  Roots roots_;
  Mirror mirror_;
  Shared shared_;
  Parts parts_;
  std::vector<ReadArticle> read_;
  Report report_;
};

// What ended the run, for a person.
Error failure(const std::string& database, const std::string& message,
              const std::string& cause) {
  const bool full = cause.find("No space left") != std::string::npos;
  return Error(database + ": " +
               (full ? "the disk is full; free some space and run again"
                     : message + (cause.empty() ? "" : " (" + cause + ")")) +
               "; the index is what it was before");
}

}  // namespace

Report run(const IndexOptions& options) {
  try {
    return Run(options).report();
  } catch (const Xapian::Error& error) {
    const char* const cause = error.get_error_string();
    throw failure(options.database, error.get_msg(),
                  cause == nullptr ? "" : cause);
  } catch (const std::filesystem::filesystem_error& error) {
    throw failure(options.database, "cannot be written",
                  error.code().message());
  }
}

}  // namespace dateline
