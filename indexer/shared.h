#ifndef DATELINE_INDEXER_SHARED_H_
#define DATELINE_INDEXER_SHARED_H_

#include <cstdint>
#include <functional>
#include <string>

#include "indexer/large_article.h"
#include "indexer/name_dictionary.h"
#include "indexer/progress.h"

namespace dateline {

// An article that a run has read.
struct ReadArticle {
  std::uint64_t article;  // article_hash
  std::uint64_t file;     // hash of the absolute path
};

// What all threads of a run share.
struct Shared {
  std::string shard_folder;  // shards are named by the number of their batch
  std::string language;      // of every article; empty for what each declares
  std::int64_t now = 0;      // seconds since 1970, when the run began
  // When an article, by its article_hash, came into the index; 0 where it is
  // new. Thread-safe.
  std::function<std::int64_t(std::uint64_t article)> first_indexed;
  LargeArticles large_articles;
  NameDictionaries dictionaries;
  Counters counters;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_SHARED_H_
