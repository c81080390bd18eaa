#ifndef DATELINE_INDEXER_FEEDER_H_
#define DATELINE_INDEXER_FEEDER_H_

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "indexer/batch.h"
#include "indexer/batch_queue.h"
#include "indexer/progress.h"
#include "indexer/report.h"

namespace dateline {

// Reads files in order, cuts them into articles and hands these out in batches
// of neighbours. One thread.
class Feeder {
 public:
  // `batch_bytes`: raw bytes that fill a batch. `own_index`: the real path of
  // the index, which is not read. The references must outlive the feeder.
  Feeder(BatchQueue<Batch>& queue, Counters& counters, std::size_t batch_bytes,
         std::string own_index);

  // All files under a PATH. Throws Error where interrupted.
  void feed(const std::string& root);
  // Hands out what is left in the last batch.
  void finish();

  const std::vector<Rejected>& rejected() const { return rejected_; }
  std::size_t skipped() const { return skipped_; }

 private:
  void feed_file(const std::string& path, const std::string& root);
  void cut(const std::shared_ptr<const SourceFile>& file, ByteSource& source);
  void add(const std::shared_ptr<const SourceFile>& file, RawArticle raw);
  void hand_out();

  BatchQueue<Batch>& queue_;
  Counters& counters_;
  const std::size_t batch_bytes_;
  const std::string own_index_;
  Batch batch_;
  std::vector<Rejected> rejected_;
  std::size_t skipped_ = 0;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_FEEDER_H_
