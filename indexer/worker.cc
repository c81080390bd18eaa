#include "indexer/worker.h"

#include "indexer/shard.h"

namespace dateline {

void Worker::index(const Batch& batch) {
  const std::string path =
      shared_.shard_folder + "/shard-" + std::to_string(batch.number);
  Shard shard(path);
  pipeline_.parse(batch, rejected_);
  pipeline_.clean();
  pipeline_.detect_languages();
  pipeline_.analyse();
  pipeline_.tag();
  pipeline_.collect_stems(shard);
  pipeline_.make_documents(articles_);
  pipeline_.invert(shard);
  pipeline_.finish();
  shard.close();
  shards_.push_back(path);
}

}  // namespace dateline
