#include "indexer/html/json_ld.h"

#include <algorithm>
#include <string>
#include <vector>

#include "common/json_value.h"
#include "common/text.h"

namespace dateline {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMaxScript = 1U << 20;
constexpr std::size_t kMaxAuthors = 8;

const Json* member(const Json& object, const char* key) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(key);
  return found == object.end() ? nullptr : &*found;
}

std::string string_in(const Json& object, const char* key) {
  const Json* const value = member(object, key);
  if (value == nullptr || !value->is_string()) return {};
  return collapse_spaces(repair_utf8(value->get_ref<const std::string&>()));
}

bool is_article_type(const std::string& type) {
  return type.ends_with("Article") || type.ends_with("BlogPosting") ||
         type == "Report";
}

// Whether the type of the object, or one of its types, is such a one.
template <typename Is>
bool has_type(const Json& object, Is is) {
  const Json* const type = member(object, "@type");
  if (type == nullptr) return false;
  if (type->is_string()) return is(type->get_ref<const std::string&>());
  return type->is_array() &&
         std::any_of(type->begin(), type->end(), [&](const Json& one) {
           return one.is_string() && is(one.get_ref<const std::string&>());
         });
}

bool is_page_type(const std::string& type) { return type == "WebPage"; }

// A string as it is, an object by its name.
std::string name_in(const Json& value) {
  if (value.is_string()) {
    return collapse_spaces(repair_utf8(value.get_ref<const std::string&>()));
  }
  return string_in(value, "name");
}

// The name of a value, or the names in a list, joined by ", ".
std::string names_in(const Json* value) {
  if (value == nullptr) return {};
  if (!value->is_array()) return name_in(*value);
  std::string joined;
  std::size_t count = 0;
  for (const Json& one : *value) {
    const std::string name = name_in(one);
    if (name.empty() || ++count > kMaxAuthors) continue;
    if (!joined.empty()) joined += ", ";
    joined += name;
  }
  return joined;
}

void read_article(const Json& object, Metadata& page) {
  constexpr Trust kFrom = Trust::kJsonLd;
  page.is_article = true;
  offer(page.title, kFrom, string_in(object, "headline"));
  offer(page.title, kFrom, string_in(object, "name"));
  offer(page.published, kFrom, string_in(object, "datePublished"));
  offer(page.published, kFrom, string_in(object, "dateCreated"));
  offer(page.modified, kFrom, string_in(object, "dateModified"));
  offer(page.author, kFrom, author_name(names_in(member(object, "author"))));
  offer(page.author, kFrom, author_name(names_in(member(object, "creator"))));
  offer(page.site, kFrom, names_in(member(object, "publisher")));
  offer(page.language, kFrom, names_in(member(object, "inLanguage")));
  offer(page.url, kFrom, string_in(object, "url"));
}

// What is said of the page that holds the article is mostly true of that.
void read_page(const Json& object, Metadata& page) {
  offer(page.published, Trust::kMeta, string_in(object, "datePublished"));
  offer(page.modified, Trust::kMeta, string_in(object, "dateModified"));
}

}  // namespace

void read_json_ld(std::string_view script, Metadata& page) {
  if (script.size() > kMaxScript) return;
  std::string error;
  const auto json = parse_json_value(script, error);
  if (!json) return;
  std::vector<const Json*> pending{&*json};
  while (!pending.empty()) {
    const Json* const value = pending.back();
    pending.pop_back();
    if (value->is_array()) {
      for (auto one = value->rbegin(); one != value->rend(); ++one) {
        pending.push_back(&*one);
      }
      continue;
    }
    if (has_type(*value, is_article_type)) read_article(*value, page);
    if (has_type(*value, is_page_type)) read_page(*value, page);
    for (const char* const key : {"mainEntity", "@graph"}) {
      if (const Json* const inner = member(*value, key)) {
        pending.push_back(inner);
      }
    }
  }
}

}  // namespace dateline
