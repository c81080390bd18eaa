// Prints what indexing a folder costs, stage by stage:
//
//   stages FOLDER
//
// in microseconds of processor time an article, on one thread, so that other
// load on the machine changes little. Writes to a temporary folder.

#include <time.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "indexer/memory_plan.h"
#include "indexer/merge.h"
#include "indexer/pipeline.h"
#include "indexer/walk.h"
#include "tests/temporary_folder.h"

namespace dateline {
namespace {

constexpr double kLongArticle = 3000;  // bytes

enum Stage {
  kRead,
  kParse,
  kClean,
  kLanguage,
  kAnalyse,
  kTag,
  kStems,
  kDocument,
  kInvert,
  kFlush,
  kMerge,
  kStages
};

constexpr std::array<const char*, kStages> kNames = {
    "read",  "parse",    "clean",  "language", "analyse", "tag",
    "stems", "document", "invert", "flush",    "merge"};

// Seconds of processor time of this thread.
double now() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) +
         static_cast<double>(time.tv_nsec) * 1e-9;
}

class Stages {
 public:
  explicit Stages(std::string scratch)
      : scratch_(std::move(scratch)), pipeline_(shared_, kFeederSlot) {
    shared_.counters.activity.set_threads(0);
    shared_.large_articles.bound(plan_memory({1024, 0, 0}, 1), 1024);
    shared_.first_indexed = [](std::uint64_t /*article*/) { return 1; };
  }

  void index(const std::string& root) {
    walk(root, {}, [&](const std::string& path, const FileState& /*state*/) {
      read(path, root);
      return true;
    });
    index_batch();
    last_ = now();
    merge_databases({}, shards_, scratch_ + "/merged", 1);
    pass(kMerge);
  }

  void print() const {
    double all = 0;
    for (int stage = 0; stage < kStages; ++stage) {
      all += seconds_[stage];
      std::printf("%-10s%8.1f\n", kNames[stage], micros(seconds_[stage]));
    }
    std::printf("%-10s%8.1f\n\n", "all", micros(all));
    std::uintmax_t size = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(scratch_ + "/merged")) {
      size += entry.file_size();
    }
    const double tagged = bytes_ / kLongArticle;
    std::printf("%zu articles, %.1f MB of text, index %.2f times the text\n",
                articles_, bytes_ * 1e-6, static_cast<double>(size) / bytes_);
    std::printf("tagged: %.0f articles of 3 kB a second (%.0f with analysis)\n",
                tagged / seconds_[kTag],
                tagged / (seconds_[kTag] + seconds_[kAnalyse]));
  }

 private:
  double micros(double seconds) const {
    return seconds * 1e6 / static_cast<double>(articles_);
  }

  // Books the time since the last call.
  void pass(Stage stage) {
    const double time = now();
    seconds_[stage] += time - last_;
    last_ = time;
  }

  void read(const std::string& path, const std::string& root) {
    last_ = now();
    ByteSource source(path);
    source.fill(kHeadSize);
    const std::string relative = path.substr(root.size() + 1);
    const Format* const format =
        find_format(relative, source.buffered().substr(0, kHeadSize));
    if (format == nullptr) return;
    const auto file = std::make_shared<const SourceFile>(
        SourceFile{path, root, relative, format});
    format->split(source, [&](RawArticle raw) {
      batch_.bytes += raw.bytes.size();
      batch_.items.push_back({file, std::move(raw)});
      return true;
    });
    pass(kRead);
    if (limit_.is_reached(batch_, std::nullopt)) index_batch();
  }

  void index_batch() {
    last_ = now();
    shards_.push_back(scratch_ + "/shard-" + std::to_string(shards_.size()));
    Shard shard(shards_.back());
    pass(kFlush);
    pipeline_.parse(batch_, rejected_);
    pass(kParse);
    pipeline_.clean();
    pass(kClean);
    pipeline_.detect_languages();
    pass(kLanguage);
    pipeline_.analyse(rejected_);
    pass(kAnalyse);
    pipeline_.tag();
    pass(kTag);
    pipeline_.collect_stems(shard);
    pass(kStems);
    pipeline_.make_documents(read_);
    pass(kDocument);
    pipeline_.invert(shard);
    pass(kInvert);
    shard.close();
    pass(kFlush);
    bytes_ += static_cast<double>(pipeline_.text_bytes());
    articles_ += pipeline_.articles();
    pipeline_.finish();
    batch_ = {};
  }

  const std::string scratch_;
  std::array<double, kStages> seconds_{};
  double last_ = 0;
  double bytes_ = 0;
  std::size_t articles_ = 0;
  Shared shared_;
  Pipeline pipeline_;
  const BatchLimit limit_{kMaxBatchBytes, 1};
  Batch batch_;
  std::vector<Rejected> rejected_;
  std::vector<ReadArticle> read_;
  std::vector<std::string> shards_;
};

}  // namespace
}  // namespace dateline

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: stages FOLDER\n", stderr);
    return 2;
  }
  const dateline::TemporaryFolder scratch;
  dateline::Stages stages(scratch.path());
  stages.index(std::filesystem::canonical(argv[1]).string());
  stages.print();
  return 0;
}
