#ifndef DATELINE_INDEXER_ENTITIES_PERSON_FINDER_H_
#define DATELINE_INDEXER_ENTITIES_PERSON_FINDER_H_

#include <string_view>
#include <vector>

#include "common/entity.h"
#include "indexer/analyzed_article.h"

namespace dateline {

// Finds the persons that an article names; thread-safe.
using PersonFinder = std::vector<PersonEntity> (*)(const AnalyzedArticle&);

// The finder of a language whose names need rules of their own, null for all
// others.
PersonFinder person_finder(std::string_view language);

std::vector<PersonEntity> find_russian_persons(const AnalyzedArticle& analyzed);
std::vector<PersonEntity> find_chinese_persons(const AnalyzedArticle& analyzed);
std::vector<PersonEntity> find_arabic_persons(const AnalyzedArticle& analyzed);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PERSON_FINDER_H_
