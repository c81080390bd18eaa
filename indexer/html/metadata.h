#ifndef DATELINE_INDEXER_HTML_METADATA_H_
#define DATELINE_INDEXER_HTML_METADATA_H_

#include <optional>
#include <string>
#include <string_view>

#include "common/date.h"
#include "indexer/html/dom.h"

namespace dateline {

// Where a page says something of itself, the most trusted place first.
enum class Trust {
  kJsonLd,
  kOpenGraph,
  kMeta,
  kMicrodata,
  kTimeElement,
  kStructure,  // heading, byline, title
  kAddress,    // "/2023/05/24/" in the page's address
  kNone,
};

// "JSON-LD", "Open Graph", …: as readers are told.
std::string_view name_of(Trust trust);

// A value with the most trusted place that states it; the first one of equals.
template <typename Value>
struct Claim {
  Value value{};
  Trust trust = Trust::kNone;

  void offer(Trust from, Value other) {
    if (from >= trust) return;
    value = std::move(other);
    trust = from;
  }
};

// What a page says of its article.
struct Metadata {
  Claim<std::string> title;
  Claim<std::string> author;  // several joined by ", "
  Claim<Date> published;
  Claim<Date> modified;
  Claim<std::string> site;
  Claim<std::string> url;
  Claim<std::string> language;  // as declared: "en-GB"
  bool is_article = false;      // declared to be one
  bool has_password_field = false;
};

// Empty values and impossible dates are not offered. A date is impossible
// before 1600 and, where the clock is right, after tomorrow.
void offer(Claim<std::string>& claim, Trust from, std::string_view value);
void offer(Claim<Date>& claim, Trust from, std::string_view value);

// The names in a byline; empty where it holds more than names.
std::string author_name(std::string_view byline);

Metadata metadata_of(const GumboNode* root);

}  // namespace dateline

#endif  // DATELINE_INDEXER_HTML_METADATA_H_
