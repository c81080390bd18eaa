#ifndef DATELINE_INDEXER_LARGE_ARTICLE_H_
#define DATELINE_INDEXER_LARGE_ARTICLE_H_

#include <cstddef>
#include <mutex>
#include <string>

#include "indexer/analyzed_article.h"
#include "indexer/memory_plan.h"

namespace dateline {

// Articles that take more memory than a batch of others: they are indexed one
// at a time, and not at all where one would take more than there is.
class LargeArticles {
 public:
  // Before any other call. `megabytes`: --memory, of which this is the plan.
  void bound(const MemoryPlan& plan, std::size_t megabytes) {
    plan_ = plan;
    megabytes_ = megabytes;
  }

  // To be held while a batch with so many bytes of text is indexed; empty where
  // that is no more than others have. Thread-safe.
  std::unique_lock<std::mutex> turn_of(std::size_t text_bytes);

  // Why the article cannot be indexed, or nothing. Its text alone may take too
  // much to be analysed, which is then not to be done. Thread-safe.
  std::string refusal(const Article& article) const;
  std::string refusal(const AnalyzedArticle& analyzed) const;

 private:
  std::string refusal(std::size_t needed) const;

  MemoryPlan plan_;
  std::size_t megabytes_ = 0;
  std::mutex turn_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_LARGE_ARTICLE_H_
