#include "indexer/readers/json_article.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <initializer_list>

#include "common/language.h"
#include "common/text.h"
#include "indexer/html/machinery.h"
#include "indexer/html/page.h"
#include "indexer/readers/byline.h"
#include "indexer/readers/charset.h"
#include "indexer/readers/dateline.h"
#include "indexer/readers/html_depth.h"
#include "indexer/readers/paragraphs.h"
#include "indexer/readers/sgml.h"

namespace dateline {
namespace {

using Json = nlohmann::json;
using Keys = std::initializer_list<const char*>;

// A value as text: strings as they are, numbers in digits, the names of
// objects, lists joined by `between`.
std::string text_of(const Json& value, const char* between) {
  if (value.is_string()) return decode(value.get_ref<const std::string&>());
  if (value.is_number()) return value.dump();
  if (value.is_object()) {
    const auto name = value.find("name");
    return name != value.end() && name->is_string()
               ? decode(name->get_ref<const std::string&>())
               : std::string();
  }
  std::string joined;
  if (!value.is_array()) return joined;
  for (const Json& item : value) {
    if (item.is_array()) continue;
    const std::string text = text_of(item, between);
    if (text.empty()) continue;
    if (!joined.empty()) joined += between;
    joined += text;
  }
  return joined;
}

// The value of the first key that has one.
std::string find(const Json& object, Keys keys, const char* between = ", ") {
  for (const char* key : keys) {
    const auto found = object.find(key);
    if (found == object.end()) continue;
    std::string text = text_of(*found, between);
    if (!trim(text).empty()) return text;
  }
  return {};
}

std::string find_line(const Json& object, Keys keys) {
  return collapse_spaces(without_entities(find(object, keys)));
}

// A date as text, or as seconds or milliseconds since 1970.
std::optional<Date> date_of(const std::string& text) {
  const std::string whole = text.substr(0, text.find('.'));
  const bool number =
      whole.size() >= 9 && whole.size() <= 13 &&
      text.find_first_not_of("0123456789.") == std::string::npos;
  if (!number) return parse_date(text);
  const long long value = std::stoll(whole);
  const long long seconds = whole.size() > 11 ? value / 1000 : value;
  const Date date{std::chrono::floor<std::chrono::days>(
      std::chrono::sys_seconds{std::chrono::seconds{seconds}})};
  return parse_date(to_string(date));
}

std::string body_text(const std::string& text) {
  if (trim(text).starts_with('<')) {
    const std::string html = without_machinery(text);
    if (!nests_too_deep(html) && !has_crowded_tag(html)) {
      return body_of(parse_page(html).paragraphs);
    }
  }
  return body_of(paragraphs_of(without_entities(text)));
}

}  // namespace

std::optional<Article> article_of(const Json& object) {
  if (!object.is_object()) return std::nullopt;
  Article article;
  article.id = find_line(
      object, {"id", "_id", "docid", "doc_id", "docno", "guid", "uuid"});
  article.title =
      find_line(object, {"title", "headline", "head", "heading", "hl"});
  article.body = body_text(
      find(object,
           {"body", "text", "content", "article", "articleBody", "article_body",
            "body_text", "maintext", "full_text", "fulltext", "story",
            "paragraphs", "description", "summary"},
           "\n\n"));
  article.date = date_of(find_line(
      object,
      {"date", "published", "published_at", "publishedAt", "publish_date",
       "published_date", "date_published", "datePublished", "date_publish",
       "pubDate", "pub_date", "publication_date", "firstcreated",
       "versioncreated", "created_at", "timestamp"}));
  article.modified = date_of(find_line(
      object, {"modified", "modified_at", "date_modified", "dateModified",
               "updated", "updated_at", "updatedAt"}));
  article.source =
      find_line(object, {"source", "publisher", "site", "site_name", "sitename",
                         "outlet", "publication", "newspaper"});
  article.author = author_of(
      find_line(object, {"author", "authors", "byline", "creator", "by"}));
  article.url =
      find_line(object, {"url", "link", "canonical_url", "permalink", "uri"});
  article.language =
      language_code(find_line(object, {"language", "lang", "inLanguage"}));
  if (article.title.empty() && article.body.empty()) return std::nullopt;
  take_dateline(article);
  return article;
}

}  // namespace dateline
