#ifndef DATELINE_INDEXER_ENTITIES_COUNTRIES_H_
#define DATELINE_INDEXER_ENTITIES_COUNTRIES_H_

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "common/entity.h"
#include "indexer/analyzed_article.h"
#include "indexer/entities/country_codes.h"
#include "indexer/entities/entity_text.h"
#include "indexer/entities/gazetteer.h"
#include "indexer/entities/local_life.h"
#include "indexer/entities/namesakes.h"
#include "indexer/entities/person_lexicon.h"
#include "indexer/entities/place_resolver.h"
#include "indexer/entities/rival_names.h"

namespace dateline {

// Finds the countries that an article names or implies, and which of them it is
// about. Reads English and the article's declared language. One for each
// thread.
class CountryTagger {
 public:
  CountryTagger();

  // `persons`: those of the article; no word of their names is a place.
  // `organisations`: a club tells of its country.
  std::vector<CountryEntity> tag(
      const AnalyzedArticle& analyzed, const std::vector<PersonEntity>& persons,
      const std::vector<OrganisationEntity>& organisations);

 private:
  // The spans of the persons of one text, in its order.
  using Spans = std::vector<Mention>;

  void tag_text(const EntityText& text,
                const std::vector<PersonEntity>& persons);
  bool leads_person(const EntityText& text, std::size_t first,
                    const Mention& person) const;
  // Returns the words that are done with.
  std::size_t tag_word(const EntityText& text, std::size_t first);
  bool add_name(const EntityText& text, std::size_t first,
                const Gazetteer::Match& match);
  void add_candidate(const EntityText& text, std::size_t first,
                     const PlaceName& name, const Gazetteer::Match& match);
  bool may_be_place(const EntityText& text, std::size_t first,
                    const PlaceName& name) const;
  std::size_t add_short_region(const EntityText& text, std::size_t at);
  void add(CountryCode code, const Mention& mention);
  void add_bearer(const EntityText& text, std::size_t at,
                  const Mention& person);
  void add_halves(const EntityText& text, std::size_t at);
  void settle_names();
  void add_places();
  void settle_open_names();
  void add_implied();

  const PersonLexicon& lexicon_;
  const Gazetteer* gazetteer_ = nullptr;  // of the article at hand
  PlaceResolver resolver_;
  LocalLife life_;
  RivalNames names_;
  Spans persons_;  // of the text at hand
  CountryCodes codes_;
  Namesakes namesakes_;
  // Nothing in the article tells of which of two countries they are.
  std::vector<NamedCountry> open_names_;
  std::map<CountryCode, CountryEntity> found_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_COUNTRIES_H_
