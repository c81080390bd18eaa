#ifndef DATELINE_TESTS_TAGGING_H_
#define DATELINE_TESTS_TAGGING_H_

#include <string>

#include "common/analyzer.h"
#include "indexer/analyzed_article.h"

namespace dateline {

// An article of title and body, analysed; for tests of taggers.
class Analysed {
 public:
  explicit Analysed(const Article& article) : article_(article) {
    analyzed_.article = &article_;
    analyzer_.analyze(article_.title, TextKind::kArticle, analyzed_.title);
    analyzer_.analyze(article_.body, TextKind::kArticle, analyzed_.body);
    analyzer_.analyze(article_.dateline, TextKind::kArticle,
                      analyzed_.dateline);
  }

  const AnalyzedArticle& get() const { return analyzed_; }

 private:
  Article article_;
  Analyzer analyzer_;
  AnalyzedArticle analyzed_;
};

}  // namespace dateline

#endif  // DATELINE_TESTS_TAGGING_H_
