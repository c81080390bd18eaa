#ifndef DATELINE_INDEXER_BATCH_H_
#define DATELINE_INDEXER_BATCH_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "indexer/readers/reader.h"

namespace dateline {

// A file that articles come from.
struct SourceFile {
  std::string path;      // absolute; "-" for standard input
  std::string root;      // the PATH it was found under, as recorded
  std::string relative;  // what ids are made of: its path relative to the root
  const Format* format = nullptr;
};

// Raw bytes and articles that fill a batch at most: the smaller, the more is
// built in the caches of the processor; the larger, the less is merged.
inline constexpr std::size_t kMaxBatchBytes = 1'200'000;
inline constexpr std::size_t kMaxBatchArticles = 1500;

struct BatchItem {
  std::shared_ptr<const SourceFile> file;
  RawArticle raw;
};

// What becomes one shard: neighbours in the order of the input.
struct Batch {
  std::size_t number = 0;  // from 0
  std::vector<BatchItem> items;
  std::size_t bytes = 0;  // of the raw articles
};

// How much fills a batch. Towards the end each takes a share of what is left,
// so that no thread waits long for the last one (guided self-scheduling,
// Polychronopoulos and Kuck 1987).
class BatchLimit {
 public:
  // `bytes`: raw ones, at most; `threads` index.
  BatchLimit(std::size_t bytes, unsigned threads)
      : bytes_(bytes), threads_(threads) {}

  // Whether that many bytes are no more than a batch may have; a single article
  // may be larger.
  bool holds(std::size_t bytes) const { return bytes <= bytes_; }

  // `unread`: bytes that are still to be read, if that is known.
  bool is_reached(const Batch& batch,
                  std::optional<std::uint64_t> unread) const;

 private:
  std::size_t bytes_;
  unsigned threads_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_BATCH_H_
