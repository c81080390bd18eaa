#ifndef DATELINE_INDEXER_READERS_JSON_ARTICLE_H_
#define DATELINE_INDEXER_READERS_JSON_ARTICLE_H_

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "common/article.h"

namespace dateline {

// Levels of nesting that a JSON article may have.
inline constexpr int kMaxJsonDepth = 64;

// Parses JSON of bounded depth. On failure nothing, and `error` says what is
// wrong at which byte.
std::optional<nlohmann::json> parse_json_value(std::string_view text,
                                               std::string& error);

// The article that an object is, by the spellings of keys that exports use;
// nothing where it has neither title nor text.
std::optional<Article> article_of(const nlohmann::json& object);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_JSON_ARTICLE_H_
