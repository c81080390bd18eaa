#ifndef DATELINE_INDEXER_ANALYZED_ARTICLE_H_
#define DATELINE_INDEXER_ANALYZED_ARTICLE_H_

#include <vector>

#include "common/analyzer.h"
#include "common/article.h"

namespace dateline {

// An article with its tokens: analysed once, used by entities and document.
// `article` must outlive it, and the analyzer that made the tokens must not be
// trimmed meanwhile.
struct AnalyzedArticle {
  const Article* article = nullptr;
  std::vector<Token> title;
  std::vector<Token> body;
  std::vector<Token> dateline;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ANALYZED_ARTICLE_H_
