#include "indexer/readers/json.h"

#include "common/text.h"
#include "indexer/readers/charset.h"
#include "indexer/readers/json_array.h"
#include "indexer/readers/json_article.h"

namespace dateline {
namespace {

using Json = nlohmann::json;

constexpr const char* kNoArticle = "holds no article: no title and no text";

// The list of articles that a value is or holds; null where it is none.
const Json* list_in(const Json& value) {
  if (value.is_array()) return &value;
  if (!value.is_object()) return nullptr;
  for (const char* key : {"articles", "items", "docs", "documents", "results",
                          "hits", "entries", "stories", "data"}) {
    const auto found = value.find(key);
    if (found != value.end() && found->is_array()) return &*found;
  }
  return nullptr;
}

void add(const Json& value, std::uint32_t ordinal, Parsed& parsed) {
  if (auto article = article_of(value)) {
    parsed.articles.push_back({std::move(*article), ordinal});
  } else {
    parsed.rejections.push_back({ordinal, kNoArticle});
  }
}

}  // namespace

bool claims_json(std::string_view name, std::string_view /*head*/) {
  return name.ends_with(".json");
}

void split_json(ByteSource& source,
                const std::function<bool(RawArticle)>& sink) {
  if (trim(source.buffered()).starts_with('[')) {
    split_json_array(source, sink);
  } else {
    split_whole(source, sink);
  }
}

Parsed parse_json(const RawArticle& raw) {
  const std::string text = decode(raw.bytes);
  if (trim(text).empty()) return reject_file("is empty");
  std::string error;
  const auto value = parse_json_value(text, error);
  if (!value && raw.ordinal > 0) return {{}, {{raw.ordinal, error}}, true};
  if (!value) return reject_file(error);
  Parsed parsed;
  if (raw.ordinal > 0) {
    parsed.numbered = true;
    add(*value, raw.ordinal, parsed);
    return parsed;
  }
  if (auto article = article_of(*value)) {
    parsed.articles.push_back({std::move(*article), 1});
    return parsed;
  }
  const Json* const list = list_in(*value);
  if (list == nullptr) return reject_file(kNoArticle);
  parsed.numbered = true;
  std::uint32_t ordinal = 0;
  for (const Json& item : *list) add(item, ++ordinal, parsed);
  return parsed;
}

}  // namespace dateline
