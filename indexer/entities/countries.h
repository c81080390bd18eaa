#ifndef DATELINE_INDEXER_ENTITIES_COUNTRIES_H_
#define DATELINE_INDEXER_ENTITIES_COUNTRIES_H_

#include <map>
#include <string>
#include <vector>

#include "common/entity.h"
#include "indexer/analyzed_article.h"
#include "indexer/entities/gazetteer.h"
#include "indexer/entities/person_lexicon.h"
#include "indexer/entities/rivals.h"

namespace dateline {

// Finds the countries that an article names or implies, and which of them it is
// about. Reads English and the article's declared language. One for each
// thread.
class CountryTagger {
 public:
  CountryTagger();

  std::vector<CountryEntity> tag(const AnalyzedArticle& analyzed);

 private:
  // A text of the article that is looked through.
  struct Text {
    Field field;
    std::string_view text;
    const std::vector<Token>& tokens;
  };

  void tag_text(const Text& text, const AnalyzedArticle& analyzed);
  void add(CountryCode code, const Mention& mention);
  bool is_person(const Text& text, std::size_t first) const;

  const PersonLexicon& lexicon_;
  const Rivals& rivals_;
  const Gazetteer* gazetteer_ = nullptr;  // of the article at hand
  std::map<CountryCode, CountryEntity> found_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_COUNTRIES_H_
