#ifndef DATELINE_INDEXER_ENTITIES_GONE_STATES_H_
#define DATELINE_INDEXER_ENTITIES_GONE_STATES_H_

#include <functional>
#include <utility>
#include <vector>

#include "common/country.h"

namespace dateline {

// States that are gone: an older article that names the Soviet Union and not
// Ukraine means the former by Kiev.
class GoneStates {
 public:
  void clear() { part_of_.clear(); }

  // `is_named`: whether the article names the country.
  void find(const std::function<bool(CountryCode)>& is_named);

  // What the article calls the country.
  CountryCode state_then(CountryCode country) const;

 private:
  // Countries by the state they were a part of.
  std::vector<std::pair<CountryCode, CountryCode>> part_of_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_GONE_STATES_H_
