#ifndef DATELINE_INDEXER_ENTITIES_TAGGER_H_
#define DATELINE_INDEXER_ENTITIES_TAGGER_H_

#include "common/entity.h"
#include "indexer/analyzed_article.h"
#include "indexer/entities/countries.h"
#include "indexer/entities/organisations.h"
#include "indexer/entities/persons.h"

namespace dateline {

// Finds the countries, persons and organisations of an article. Not
// thread-safe; one for each thread.
class EntityTagger {
 public:
  Entities tag(const AnalyzedArticle& analyzed) {
    Entities entities;
    entities.persons = persons_.tag(analyzed);
    entities.organisations = organisations_.tag(analyzed, entities.persons);
    entities.countries = countries_.tag(analyzed, entities.persons);
    return entities;
  }

 private:
  CountryTagger countries_;
  PersonTagger persons_;
  OrganisationTagger organisations_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_TAGGER_H_
