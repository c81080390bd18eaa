#ifndef DATELINE_INDEXER_ENTITIES_RIVAL_NAMES_H_
#define DATELINE_INDEXER_ENTITIES_RIVAL_NAMES_H_

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "common/country.h"
#include "indexer/analyzed_article.h"
#include "indexer/entities/entity_text.h"
#include "indexer/entities/gazetteer.h"
#include "indexer/entities/local_life.h"
#include "indexer/entities/place_table.h"
#include "indexer/entities/rivals.h"

namespace dateline {

// What countries' names mean in an article where they may mean something else:
// "Georgia", "Lebanon, Pa.".
class RivalNames {
 public:
  RivalNames();

  // `analyzed` and `life` must outlive the article's work.
  void begin(const AnalyzedArticle& analyzed, LocalLife& life);

  // Tells of the place that was met last, for a name right behind it.
  void met_place(const EntityText& text, std::size_t end,
                 const PlaceName& name) {
    last_place_ = {&text.tokens, end, name};
  }

  // The country that the name counts as: by the region behind it, the place in
  // front of it, "Atlanta, Georgia", or by the article. None: no country.
  std::optional<CountryCode> meant(const EntityText& text, std::size_t first,
                                   const Gazetteer::Match& match);

  // The other country that the name means as well, where no word of the article
  // tells that it means its own.
  std::optional<CountryCode> untold_rival(std::string_view form);

 private:
  bool is_told(std::string_view form);
  std::optional<CountryCode> home_of_town(const EntityText& text,
                                          std::size_t first,
                                          const Gazetteer::Match& match) const;
  std::optional<CountryCode> by_place_before(const EntityText& text,
                                             std::size_t first,
                                             const PlaceForm& place) const;

  struct LastPlace {
    const std::vector<Token>* tokens = nullptr;
    std::size_t end = 0;
    PlaceName name;
  };

  const Rivals& rivals_;
  const AnalyzedArticle* analyzed_ = nullptr;
  LocalLife* life_ = nullptr;
  LastPlace last_place_;
  std::map<std::string_view, std::optional<CountryCode>> answers_;  // by form
  std::map<std::string_view, bool> told_;                           // by form
  std::set<std::string_view> nations_;  // forms, "the president of Georgia"
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_RIVAL_NAMES_H_
