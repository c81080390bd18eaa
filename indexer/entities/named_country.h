#ifndef DATELINE_INDEXER_ENTITIES_NAMED_COUNTRY_H_
#define DATELINE_INDEXER_ENTITIES_NAMED_COUNTRY_H_

#include <map>
#include <optional>
#include <string_view>

#include "common/country.h"
#include "common/entity.h"

namespace dateline {

// What the name of a country means as well.
struct Rival {
  CountryCode country;
  MentionRule rule;  // kName: a country, else a region or a town of it
};

// A name or an adjective of a country, where it stands.
struct NamedCountry {
  std::string_view form;
  CountryCode own;    // whose form it is
  CountryCode meant;  // the same, or another one that has the name
  bool is_elsewhere;  // "Cuba, Mo.": it says itself that it is a town's
  bool is_located;    // behind "in"
  std::optional<Rival> rival;  // may mean this where nothing else tells
  Mention mention;
};

// Decides what the name means where no word of the article tells: its rival,
// where the article names the rival's country and not its own. That of a town
// only where there are other places of that country: the U.S. has a say in Peru
// and in Lebanon. REQUIRES: name.rival.
void settle_untold(NamedCountry& name,
                   const std::map<CountryCode, CountryEntity>& found);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAMED_COUNTRY_H_
