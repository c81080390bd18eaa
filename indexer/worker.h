#ifndef DATELINE_INDEXER_WORKER_H_
#define DATELINE_INDEXER_WORKER_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "common/analyzer.h"
#include "indexer/analyzed_article.h"
#include "indexer/batch.h"
#include "indexer/document.h"
#include "indexer/entities/tagger.h"
#include "indexer/name_dictionary.h"
#include "indexer/progress.h"
#include "indexer/report.h"
#include "indexer/shard.h"
#include "indexer/stem_table.h"

namespace dateline {

// An article that a run has read.
struct ReadArticle {
  std::uint64_t article;  // article_hash
  std::uint64_t file;     // hash of the absolute path
};

// What all workers of a run share.
struct Shared {
  std::string shard_folder;  // shards are named by the number of their batch
  std::string language;      // of every article; empty for what each declares
  std::int64_t now = 0;      // seconds since 1970, when the run began
  // When an article, by its article_hash, came into the index; 0 where it is
  // new. Thread-safe.
  std::function<std::int64_t(std::uint64_t article)> first_indexed;
  NameDictionaries dictionaries;
  Counters counters;
};

// Turns batches into shards: parse, analyse, tag, write. One for each thread.
class Worker {
 public:
  // `shared` must outlive the worker. `slot`: its place in Activity.
  Worker(Shared& shared, std::size_t slot);

  // Throws Xapian::Error where the shard cannot be written.
  void index(const Batch& batch);

  std::set<std::string> languages() const { return stems_.languages(); }
  const std::vector<std::string>& shards() const { return shards_; }
  const std::vector<Rejected>& rejected() const { return rejected_; }
  const std::vector<ReadArticle>& articles() const { return articles_; }

 private:
  void index(const BatchItem& item, Shard& shard);
  void index(const SourceFile& file, ParsedArticle& parsed, bool numbered,
             Shard& shard);

  Shared& shared_;
  const std::size_t slot_;
  Analyzer analyzer_;
  EntityTagger tagger_;
  DocumentWriter writer_;
  StemTable stems_;
  AnalyzedArticle analyzed_;  // kept for its capacity
  std::vector<std::string> shards_;
  std::vector<Rejected> rejected_;
  std::vector<ReadArticle> articles_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_WORKER_H_
