#ifndef DATELINE_INDEXER_ENTITIES_CENTRALITY_H_
#define DATELINE_INDEXER_ENTITIES_CENTRALITY_H_

#include <cstddef>
#include <vector>

#include "common/entity.h"
#include "indexer/analyzed_article.h"

namespace dateline {

// Countries that an article may be about at most.
inline constexpr std::size_t kMaxAbout = 3;

// Scores how central each country is to the article, decides which it is about
// and sorts them as Entities has them. A country's score is the sum of its
// mentions: those in the title count most, then the dateline, then the first
// paragraph; cities and regions a little more than names, what stands in
// brackets less. The article is about the first country and those that come
// near it.
void rank_by_centrality(const AnalyzedArticle& analyzed,
                        std::vector<CountryEntity>& countries);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_CENTRALITY_H_
