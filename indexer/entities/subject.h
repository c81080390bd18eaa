#ifndef DATELINE_INDEXER_ENTITIES_SUBJECT_H_
#define DATELINE_INDEXER_ENTITIES_SUBJECT_H_

#include "indexer/analyzed_article.h"

namespace dateline {

// How many points more a country needs for an article in English to be about
// it, less than 0 for fewer: more where the words deal with a matter that
// belongs to no country, as in science, reviews and advice, fewer where they
// report.
double need_of_subject(const AnalyzedArticle& analyzed);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_SUBJECT_H_
