#ifndef DATELINE_INDEXER_ENTITIES_LOCAL_SITE_H_
#define DATELINE_INDEXER_ENTITIES_LOCAL_SITE_H_

#include <optional>
#include <string_view>

#include "common/country.h"

namespace dateline {

// The country of whose papers an article's address tells: that of its top-level
// domain, "news.example.co.uk"; none for domains that are sold to anybody.
std::optional<CountryCode> country_of_site(std::string_view url);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_LOCAL_SITE_H_
