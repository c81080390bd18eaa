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
  // To be called in this order: who is a person is no organisation, and what
  // stands in a person's name no place.
  void find_persons(const AnalyzedArticle& analyzed, Entities& entities) {
    entities.persons = persons_.tag(analyzed);
  }
  void find_organisations(const AnalyzedArticle& analyzed, Entities& entities) {
    entities.organisations = organisations_.tag(analyzed, entities.persons);
  }
  void find_countries(const AnalyzedArticle& analyzed, Entities& entities) {
    entities.countries =
        countries_.tag(analyzed, entities.persons, entities.organisations);
  }

  Entities tag(const AnalyzedArticle& analyzed) {
    Entities entities;
    find_persons(analyzed, entities);
    find_organisations(analyzed, entities);
    find_countries(analyzed, entities);
    return entities;
  }

 private:
  CountryTagger countries_;
  PersonTagger persons_;
  OrganisationTagger organisations_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_TAGGER_H_
