#ifndef DATELINE_INDEXER_ENTITIES_COUNTRY_CODES_H_
#define DATELINE_INDEXER_ENTITIES_COUNTRY_CODES_H_

#include <cstddef>
#include <vector>

#include "common/country.h"
#include "common/entity.h"
#include "indexer/entities/entity_text.h"

namespace dateline {

// Codes of three letters that results print behind a name: "Asher (GBR)",
// "1. Asher GBR 10.83". An abbreviation in brackets may be anything, so that
// they count only where an article has several of them.
class CountryCodes {
 public:
  void begin() { met_.clear(); }

  void meet(const EntityText& text, std::size_t at);

  struct Met {
    CountryCode country;
    bool is_doubtful;
    Mention mention;
  };
  // Those of the article; none where nothing tells that they are countries.
  const std::vector<Met>& found();

 private:
  std::vector<Met> met_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_COUNTRY_CODES_H_
