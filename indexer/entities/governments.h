#ifndef DATELINE_INDEXER_ENTITIES_GOVERNMENTS_H_
#define DATELINE_INDEXER_ENTITIES_GOVERNMENTS_H_

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/country.h"
#include "common/date.h"

namespace dateline {

// For which country's government a person acts, by common/data/heads.tsv.
// Read-only after construction: thread-safe.
class Governments {
 public:
  static const Governments& instance();

  // `name`: the usual full one. In office on the day; where there is none,
  // ever.
  std::optional<CountryCode> of(std::string_view name,
                                std::optional<Date> day) const;

 private:
  struct Term {
    CountryCode country;
    int from = 0;  // years
    int to = 0;
  };

  Governments();

  std::unordered_map<std::string_view, std::vector<Term>> terms_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_GOVERNMENTS_H_
