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
  const auto turn = shared_.large_articles.turn_of(pipeline_.text_bytes());
  pipeline_.analyse(rejected_);
  pipeline_.tag();
  pipeline_.collect_stems(shard);
  pipeline_.make_documents(articles_);
  pipeline_.invert(shard);
  pipeline_.finish();
  shard.close();
  shards_.push_back(path);
}

}  // namespace dateline
