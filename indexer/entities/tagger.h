#ifndef DATELINE_INDEXER_ENTITIES_TAGGER_H_
#define DATELINE_INDEXER_ENTITIES_TAGGER_H_

#include "common/entity.h"
#include "indexer/analyzed_article.h"
#include "indexer/entities/countries.h"
#include "indexer/entities/persons.h"

namespace dateline {

// Finds the countries and persons of an article. Not thread-safe; one for each
// thread.
class EntityTagger {
 public:
  Entities tag(const AnalyzedArticle& analyzed) {
    return {countries_.tag(analyzed), persons_.tag(analyzed)};
  }

 private:
  CountryTagger countries_;
  PersonTagger persons_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_TAGGER_H_
