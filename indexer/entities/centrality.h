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
// and sorts them as Entities has them. What counts most is a country's share of
// all that is said: points grow with the logarithm of what is said of it, the
// need with that of what is said of all countries and of none. A country needs
// more where others come first and where only adjectives name it, the most
// central one less. The points are a logistic regression on judged articles:
// what they exceed the need by are the log odds, a little shifted, that a
// reader finds the article to be about it.
void rank_by_centrality(const AnalyzedArticle& analyzed,
                        const std::vector<PersonEntity>& persons,
                        std::vector<CountryEntity>& countries);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_CENTRALITY_H_
