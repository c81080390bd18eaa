#ifndef DATELINE_INDEXER_WORKER_H_
#define DATELINE_INDEXER_WORKER_H_

#include <cstddef>
#include <cstdint>
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

// An article that a run has read, as known by its ids.
struct ReadArticle {
  std::uint64_t id;        // hash of root and id
  std::uint64_t fallback;  // the same for the id it takes if that one is taken
};

// The id that an article takes when another has its own: ID~file#N.
std::string fallback_id(const std::string& id, const std::string& file,
                        std::uint32_t ordinal, bool numbered);

std::uint64_t article_hash(std::string_view root, std::string_view id);

// What all workers of a run share.
struct Shared {
  std::string shard_folder;  // shards are named by the number of their batch
  std::string language;      // of every article; empty for what each declares
  NameDictionary persons;
  NameDictionary sources;
  Counters counters;
};

// Turns batches into shards: parse, analyse, tag, write. One for each thread.
class Worker {
 public:
  // `shared` must outlive the worker.
  explicit Worker(Shared& shared);

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
