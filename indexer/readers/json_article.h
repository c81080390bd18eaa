#ifndef DATELINE_INDEXER_READERS_JSON_ARTICLE_H_
#define DATELINE_INDEXER_READERS_JSON_ARTICLE_H_

#include <optional>

#include "common/article.h"
#include "common/json_value.h"

namespace dateline {

// The article that an object is, by the spellings of keys that exports use;
// nothing where it has neither title nor text.
std::optional<Article> article_of(const nlohmann::json& object);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_JSON_ARTICLE_H_
