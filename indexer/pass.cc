#include "indexer/pass.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <memory>
#include <thread>
#include <utility>

#include "common/bytes.h"
#include "common/error.h"
#include "common/quantity.h"
#include "common/schema.h"
#include "indexer/crew.h"
#include "indexer/feeder.h"
#include "indexer/generation.h"
#include "indexer/growth.h"
#include "indexer/index_directory.h"
#include "indexer/interrupt.h"
#include "indexer/memory_plan.h"
#include "indexer/outcome.h"
#include "indexer/previous_index.h"
#include "indexer/previous_names.h"
#include "indexer/survey.h"

namespace dateline {
namespace {

// Articles added and removed up to which a change is made in place, where the
// index has many times more.
constexpr std::size_t kLeastInPlace = 50;
constexpr std::size_t kMostInPlace = 2000;
constexpr std::size_t kInPlaceShare = 20;

unsigned thread_count(const IndexOptions& options) {
  if (options.jobs > 0) return options.jobs;
  return std::max(1U, std::thread::hardware_concurrency());
}

// What an article depends on besides its file. A file read by another recipe
// counts as changed.
std::uint32_t recipe_of(const IndexOptions& options) {
  return static_cast<std::uint32_t>(
      hash_of(std::to_string(kAnalyzerVersion) + ' ' + options.language));
}

NamedPaths named(const IndexOptions& options) {
  return {options.paths, options.forget};
}

// Everything that one pass knows of.
class Pass {
 public:
  Pass(const IndexOptions& options, IndexDirectory& directory,
       const Done& before)
      : options_(options),
        directory_(directory),
        before_(before),
        live_(directory_.live()),
        is_rebuild_(live_.exists() &&
                    live_.stamp().analyzer != kAnalyzerVersion),
        roots_(is_rebuild_ ? resolve_all_roots(named(options), live_.roots())
                           : resolve_roots(named(options), live_.roots())),
        mirror_(live_) {
    if (live_.exists() && !is_rebuild_) {
      base_ = {live_.path(), live_.stamp(), live_.first_docid(),
               live_.last_docid()};
      journal_.load(
          [this](const std::string& key) { return live_.metadata(key); });
    }
  }

  void run() {
    const auto start = std::chrono::steady_clock::now();
    prepare();
    Progress progress(shared_.counters, options_.progress);
    progress.stage("comparing files");
    const Survey survey = look();
    progress.stage(nullptr);
    read_all(survey);
    progress.stage("merging");
    report_.bytes = shared_.counters.bytes;
    commit();
    report_.seconds +=
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
            .count();
  }

  // What has been done with this one, and whether the memory was full before
  // all was read.
  Done done() { return {std::move(report_), before_.files + files_}; }
  bool is_full() const { return is_full_; }

 private:
  void prepare() {
    shared_.shard_folder = directory_.scratch();
    if (options_.language != "auto") shared_.language = options_.language;
    shared_.now = wall_clock() / 1'000'000'000;
    shared_.first_indexed = [this](std::uint64_t article) {
      return mirror_.first_indexed(article);
    };
    if (base_.path.empty()) return;
    for (const schema::NameKind kind : schema::kNameKinds) {
      const auto names = std::make_shared<PreviousNames>(base_.path, kind);
      shared_.dictionaries[kind].continue_from(
          base_.stamp.names[kind],
          [names](const std::string& key) { return names->find(key); });
    }
  }

  // Compares files and journal, and lets the articles go of what is no longer
  // there or to be forgotten.
  Survey look() {
    const SurveyOptions options{
        {directory_.real_path(), Exclusions(options_.exclude)},
        recipe_of(options_),
        options_.prune};
    Survey found = survey(roots_, options, live_, journal_);
    for (const Survey::Vanished& vanished : found.vanished) {
      mirror_.replace_file(vanished.file, vanished.root);
      journal_.remove(vanished.file);
    }
    for (const Root& root : roots_.forgotten) forget(root);
    report_.unchanged = found.unchanged;
    report_.skipped = found.skipped;
    report_.rejected = found.rejected;
    for (const Root& root : roots_.missing) {
      report_.rejected.push_back(
          {root.path, std::nullopt, "is gone; its articles are kept"});
    }
    return found;
  }

  // Articles kept of a file since an inner PATH was recorded bear that one:
  // the journal knows better.
  void forget(const Root& root) {
    mirror_.replace_root(root.path);
    std::vector<std::uint64_t> files;
    journal_.for_each([&](const FileEntry& entry) {
      if (entry.root == root.number) files.push_back(entry.file);
    });
    for (const std::uint64_t file : files) {
      mirror_.replace_file(file, root.path);
      journal_.remove(file);
    }
  }

  // Reads, indexes and writes shards, in parallel.
  void read_all(const Survey& survey) {
    shared_.counters.total_bytes = survey.bytes;
    memory_ =
        plan_memory({options_.memory, std::max(journal_.size(), survey.files),
                     mirror_.given_way()},
                    thread_count(options_));
    shared_.large_articles.bound(memory_, options_.memory);
    shared_.counters.activity.set_threads(memory_.threads);
    BatchQueue<Batch> queue(memory_.threads);
    Crew crew(shared_, queue, memory_.threads);
    const Growth growth(shared_, mirror_,
                        is_rebuild_ ? kUnlimited : memory_.growth_bytes);
    const BatchLimit limit(memory_.batch_bytes, memory_.threads);
    Feeder feeder({queue, shared_.counters, journal_, mirror_, growth, limit,
                   recipe_of(options_)});
    for (const Survey::Folder& folder : survey.folders) feeder.feed(folder);
    for (const Root& root : roots_.read) {
      if (root.path == kStandardInput) feeder.feed_standard_input(root);
    }
    feeder.finish();
    queue.close();
    crew.wait();
    report_.unchanged += feeder.unchanged();
    report_.skipped += feeder.skipped();
    files_ = feeder.files();
    if (feeder.stopped() && interrupted()) {
      report_.interrupted = {before_.files + files_,
                             before_.files + survey.files};
    }
    is_full_ = feeder.stopped() && !interrupted();
    outcome_.rejected = feeder.rejected();
    for (const auto& worker : crew.workers()) collect(*worker);
    settle(feeder, is_rebuild_, outcome_, journal_, mirror_);
    bytes_compared_ = feeder.bytes_compared();
    adopt();
    order_results();
  }

  // What was kept unread of an absorbed PATH belongs to the outer one, and is
  // to be read where it can be: its ids are others now.
  void adopt() {
    std::vector<FileEntry> kept;
    for (const Root& inner : roots_.absorbed) {
      const auto outer = std::find_if(
          roots_.read.begin(), roots_.read.end(),
          [&](const Root& root) { return is_within(inner.path, root.path); });
      journal_.for_each([&](const FileEntry& entry) {
        if (entry.root != inner.number || outer == roots_.read.end()) return;
        kept.push_back(entry);
        kept.back().root = outer->number;
        kept.back().recipe = 0;
      });
    }
    for (const FileEntry& entry : kept) journal_.put(entry);
  }

  void collect(Worker& worker) {
    const auto append = [](auto& to, const auto& from) {
      to.insert(to.end(), from.begin(), from.end());
    };
    append(change_.shards, worker.shards());
    append(outcome_.rejected, worker.rejected());
    const std::vector<ReadArticle> articles = worker.take_articles();
    append(outcome_.read, articles);
    articles_built_ += articles.size();
    change_.languages.merge(worker.languages());
  }

  // The order of the input, whatever thread did it.
  void order_results() {
    std::sort(change_.shards.begin(), change_.shards.end(),
              [](const std::string& a, const std::string& b) {
                return a.size() != b.size() ? a.size() < b.size() : a < b;
              });
    std::move(outcome_.rejected.begin(), outcome_.rejected.end(),
              std::back_inserter(report_.rejected));
    std::sort(report_.rejected.begin(), report_.rejected.end(),
              [](const Rejected& a, const Rejected& b) {
                return a.file != b.file ? a.file < b.file
                                        : a.ordinal < b.ordinal;
              });
  }

  void commit() {
    change_.superseded = mirror_.supersede(outcome_.read, report_);
    if (is_rebuild_) {
      // Nothing is carried over: all that is not updated is gone.
      change_.superseded.clear();
      report_.removed = live_.articles() - report_.updated;
    }
    add_earlier(before_.report, report_);
    change_.discarded = outcome_.discarded;
    change_.roots = roots_.recorded;
    change_.dictionaries = &shared_.dictionaries;
    change_.record = {shared_.now, report_, report_.rejected.size()};
    change_.journal = &journal_;
    change_.in_place = is_small();
    if (change_.in_place) {
      update_in_place(change_, base_);
    } else {
      directory_.publish(make_generation(change_, base_, directory_.scratch(),
                                         memory_.threads));
    }
    report_.articles = change_.record.report.articles;
    report_.renamed += change_.record.report.renamed;
  }

  bool is_small() const {
    if (base_.path.empty()) return false;
    const std::size_t most = std::clamp(live_.articles() / kInPlaceShare,
                                        kLeastInPlace, kMostInPlace);
    const std::uint64_t bytes = shared_.counters.bytes - bytes_compared_;
    return articles_built_ + change_.superseded.size() <= most &&
           bytes <= memory_.transaction_bytes;
  }

  const IndexOptions& options_;
  IndexDirectory& directory_;
  const Done& before_;
  PreviousIndex live_;
  const bool is_rebuild_;
  Roots roots_;
  Mirror mirror_;
  Base base_;
  Journal journal_;
  Shared shared_;
  MemoryPlan memory_;
  Outcome outcome_;
  std::size_t articles_built_ = 0;    // those discarded included
  std::uint64_t bytes_compared_ = 0;  // of files that are as they were
  Change change_;
  Report report_;
  std::size_t files_ = 0;
  bool is_full_ = false;
};

}  // namespace

bool run_pass(const IndexOptions& options, IndexDirectory& directory,
              Done& done) {
  Pass pass(options, directory, done);
  pass.run();
  done = pass.done();
  return !pass.is_full();
}

}  // namespace dateline
