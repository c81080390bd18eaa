#ifndef DATELINE_INDEXER_ENTITIES_CENTRALITY_H_
#define DATELINE_INDEXER_ENTITIES_CENTRALITY_H_

#include <vector>

#include "common/entity.h"
#include "indexer/analyzed_article.h"

namespace dateline {

// Countries that an article may be about at most.
inline constexpr int kMaxAbout = 3;

// Decides which of its countries an article is about and sorts them as Entities
// has them. Title and first paragraph count more than the rest, names more than
// adjectives and these more than what merely implies a country, and a dateline
// as one mention.
void rank_by_centrality(const AnalyzedArticle& analyzed,
                        std::vector<CountryEntity>& countries);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_CENTRALITY_H_
