#ifndef DATELINE_INDEXER_ENTITIES_LOCAL_LIFE_H_
#define DATELINE_INDEXER_ENTITIES_LOCAL_LIFE_H_

#include <vector>

#include "common/country.h"
#include "indexer/analyzed_article.h"
#include "indexer/entities/local_words.h"
#include "indexer/entities/place_evidence.h"

namespace dateline {

// Which countries the words of an article in English tell of, though it need
// not name them. Looks through the article only when asked: few need it.
class LocalLife {
 public:
  void begin(const AnalyzedArticle& analyzed);

  // That of which the article tells most by what there is; null where none.
  const LocalEvidence* main();

  // The main one where the words imply it, more of them where the article
  // names other countries; then only if it was looked through for something
  // else.
  const LocalEvidence* implied(bool beside_others);

  // Whether the words are rather of the country than of none.
  bool tells_of(CountryCode country);

  // Makes places of these countries likelier.
  void favour(PlaceEvidence& evidence);

 private:
  const std::vector<LocalEvidence>& evidence();
  const LocalEvidence* main_of(int points);
  void add_site();

  const AnalyzedArticle* analyzed_ = nullptr;
  bool is_read_ = false;
  std::vector<LocalEvidence> evidence_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_LOCAL_LIFE_H_
