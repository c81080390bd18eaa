#ifndef DATELINE_INDEXER_WORKER_H_
#define DATELINE_INDEXER_WORKER_H_

#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "indexer/batch.h"
#include "indexer/pipeline.h"
#include "indexer/report.h"
#include "indexer/shared.h"

namespace dateline {

// Turns batches into shards. One for each thread.
class Worker {
 public:
  // `shared` must outlive the worker. `slot`: its place in Activity.
  Worker(Shared& shared, std::size_t slot)
      : shared_(shared), pipeline_(shared, slot) {}

  // Throws Xapian::Error where the shard cannot be written.
  void index(const Batch& batch);

  std::set<std::string> languages() const { return pipeline_.languages(); }
  const std::vector<std::string>& shards() const { return shards_; }
  const std::vector<Rejected>& rejected() const { return rejected_; }
  // Lets go of them.
  std::vector<ReadArticle> take_articles() { return std::move(articles_); }

 private:
  Shared& shared_;
  Pipeline pipeline_;
  std::vector<std::string> shards_;
  std::vector<Rejected> rejected_;
  std::vector<ReadArticle> articles_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_WORKER_H_
