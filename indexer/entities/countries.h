#ifndef DATELINE_INDEXER_ENTITIES_COUNTRIES_H_
#define DATELINE_INDEXER_ENTITIES_COUNTRIES_H_

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "common/entity.h"
#include "indexer/analyzed_article.h"
#include "indexer/entities/entity_text.h"
#include "indexer/entities/gazetteer.h"
#include "indexer/entities/person_lexicon.h"
#include "indexer/entities/place_resolver.h"
#include "indexer/entities/rivals.h"

namespace dateline {

// Finds the countries that an article names or implies, and which of them it is
// about. Reads English and the article's declared language. One for each
// thread.
class CountryTagger {
 public:
  CountryTagger();

  // `persons`: those of the article; no word of their names is a place.
  std::vector<CountryEntity> tag(const AnalyzedArticle& analyzed,
                                 const std::vector<PersonEntity>& persons);

 private:
  // The spans of the persons of one text, in its order.
  using Spans = std::vector<Mention>;

  void tag_text(const EntityText& text, const AnalyzedArticle& analyzed,
                const std::vector<PersonEntity>& persons);
  bool leads_person(const EntityText& text, std::size_t first,
                    const Mention& person) const;
  std::size_t tag_word(const EntityText& text, std::size_t first,
                       const AnalyzedArticle& analyzed);
  bool add_name(const EntityText& text, std::size_t first,
                const Gazetteer::Match& match, const AnalyzedArticle& analyzed);
  void add_candidate(const EntityText& text, std::size_t first,
                     const PlaceName& name, const Gazetteer::Match& match,
                     const AnalyzedArticle& analyzed);
  bool may_be_place(const EntityText& text, std::size_t first,
                    const PlaceName& name) const;
  std::size_t add_short_region(const EntityText& text, std::size_t at);
  void add(CountryCode code, const Mention& mention);
  std::optional<CountryCode> meant(const EntityText& text, std::size_t first,
                                   const Gazetteer::Match& match,
                                   const AnalyzedArticle& analyzed);
  static std::optional<CountryCode> town_before_region(const EntityText& text,
                                                       std::size_t first,
                                                       std::size_t words);
  bool is_person(const EntityText& text, std::size_t first) const;

  const PersonLexicon& lexicon_;
  const Rivals& rivals_;
  const Gazetteer* gazetteer_ = nullptr;  // of the article at hand
  PlaceResolver resolver_;
  // The place that was met last, for a region or country right behind it.
  struct LastPlace {
    const std::vector<Token>* tokens = nullptr;
    std::size_t end = 0;
    PlaceName name;
  };
  LastPlace last_place_;
  // What forms with rivals mean in the article.
  std::map<std::string_view, std::optional<CountryCode>> answers_;
  Spans persons_;  // of the text at hand
  std::map<CountryCode, CountryEntity> found_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_COUNTRIES_H_
