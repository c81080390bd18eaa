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

// "Ann Lee 2, Bob Ray 1": names with their mentions, in the order of the
// tagger.
template <typename Entities>
std::string names_with_mentions(const Entities& entities) {
  std::string text;
  for (const auto& entity : entities) {
    if (!text.empty()) text += ", ";
    text += entity.name + ' ' + std::to_string(entity.mentions.size());
  }
  return text;
}

}  // namespace dateline

#endif  // DATELINE_TESTS_TAGGING_H_
