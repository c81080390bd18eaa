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
#include <string>
#include <utility>
#include <vector>

#include "common/bytes.h"
#include "indexer/cleaner/cleaner.h"
#include "indexer/language/detector.h"
#include "indexer/merge.h"
#include "indexer/readers/reader.h"
#include "indexer/walk.h"
#include "indexer/worker.h"
#include "tests/temporary_folder.h"

namespace dateline {
namespace {

// As a run has them.
constexpr std::size_t kShardBytes = 1'000'000;
constexpr std::size_t kShardArticles = 1000;

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

// What a call of now() itself takes, a system call: a stage that ends with one
// is shorter by it.
double cost_of_now() {
  constexpr int kCalls = 100'000;
  const double start = now();
  for (int i = 1; i < kCalls; ++i) now();
  return (now() - start) / kCalls;
}

class Stages {
 public:
  explicit Stages(std::string scratch)
      : scratch_(std::move(scratch)), writer_(analyzer_, dictionaries_) {
    open_shard();
  }

  void index(const std::string& root) {
    walk(root, {}, [&](const std::string& path, const FileState& /*state*/) {
      index_file(path, root);
      return true;
    });
    close_shard();
    const double start = now();
    merge_databases({}, shards_, scratch_ + "/merged", 1);
    seconds_[kMerge] += now() - start;
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
    seconds_[stage] += time - last_ - cost_of_now_;
    last_ = time;
  }

  void open_shard() {
    last_ = now();
    shards_.push_back(scratch_ + "/shard-" + std::to_string(shards_.size()));
    shard_ = std::make_unique<Shard>(shards_.back());
    shard_bytes_ = 0;
    shard_articles_ = 0;
    pass(kFlush);
  }

  void close_shard() {
    last_ = now();
    shard_->close();
    pass(kFlush);
  }

  void index_file(const std::string& path, const std::string& root) {
    last_ = now();
    ByteSource source(path);
    source.fill(kHeadSize);
    const std::string relative = path.substr(root.size() + 1);
    const Format* const format =
        find_format(relative, source.buffered().substr(0, kHeadSize));
    if (format == nullptr) return;
    const SourceFile file{path, root, relative, format};
    std::vector<RawArticle> pieces;
    format->split(source, [&](RawArticle raw) {
      pieces.push_back(std::move(raw));
      return true;
    });
    pass(kRead);
    for (const RawArticle& raw : pieces) {
      Parsed parsed = format->parse(raw);
      pass(kParse);
      for (ParsedArticle& one : parsed.articles) {
        index_article(file, one, parsed.numbered);
      }
    }
  }

  void index_article(const SourceFile& file, ParsedArticle& parsed,
                     bool numbered) {
    Article& article = parsed.article;
    clean(article, file.format->may_hold_teasers);
    pass(kClean);
    article.language =
        language_of(article.language, article.title, article.body);
    pass(kLanguage);
    if (article.id.empty()) article.id = file.relative;
    if (numbered) article.id += '#' + std::to_string(parsed.ordinal);
    analyzed_.article = &article;
    analyzer_.analyze(article.title, TextKind::kArticle, analyzed_.title);
    analyzer_.analyze(article.body, TextKind::kArticle, analyzed_.body);
    analyzer_.analyze(article.dateline, TextKind::kArticle, analyzed_.dateline);
    pass(kAnalyse);
    const Entities entities = tagger_.tag(analyzed_);
    pass(kTag);
    stems_.add(analyzed_, *shard_);
    pass(kStems);
    {
      const auto document =
          writer_.write(analyzed_, entities,
                        {file.root, file.path, hash_of(file.path),
                         parsed.ordinal, numbered, 1});
      pass(kDocument);
      shard_->add(document);
    }
    pass(kInvert);
    analyzer_.trim();
    count(article);
  }

  void count(const Article& article) {
    const std::size_t size = article.title.size() + article.body.size();
    bytes_ += static_cast<double>(size);
    ++articles_;
    shard_bytes_ += size;
    if (shard_bytes_ < kShardBytes && ++shard_articles_ < kShardArticles) {
      return;
    }
    close_shard();
    open_shard();
  }

  const std::string scratch_;
  const double cost_of_now_ = cost_of_now();
  std::array<double, kStages> seconds_{};
  double last_ = 0;
  double bytes_ = 0;
  std::size_t articles_ = 0;
  NameDictionaries dictionaries_;
  Analyzer analyzer_;
  EntityTagger tagger_;
  DocumentWriter writer_;
  StemTable stems_;
  AnalyzedArticle analyzed_;
  std::vector<std::string> shards_;
  std::unique_ptr<Shard> shard_;
  std::size_t shard_bytes_ = 0;
  std::size_t shard_articles_ = 0;
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
