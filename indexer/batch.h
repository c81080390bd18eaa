#ifndef DATELINE_INDEXER_BATCH_H_
#define DATELINE_INDEXER_BATCH_H_

#include <cstddef>
#include <memory>
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

}  // namespace dateline

#endif  // DATELINE_INDEXER_BATCH_H_
