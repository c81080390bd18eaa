#ifndef DATELINE_INDEXER_ENTITIES_WORLD_BODY_H_
#define DATELINE_INDEXER_ENTITIES_WORLD_BODY_H_

#include <cstddef>

#include "common/country.h"
#include "indexer/analyzed_article.h"

namespace dateline {

// Whether the title of an article, or its body before `lead_end`, names a body
// of all states: "the World Health Organization".
bool leads_with_world_body(const AnalyzedArticle& analyzed,
                           std::size_t lead_end);

// Whether such bodies sit in the country and are heard from there more often
// than it is itself.
bool hosts_world_bodies(CountryCode country);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_WORLD_BODY_H_
