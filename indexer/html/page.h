#ifndef DATELINE_INDEXER_HTML_PAGE_H_
#define DATELINE_INDEXER_HTML_PAGE_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/date.h"

namespace dateline {

// What a page says of itself, and the text of its article.
struct HtmlPage {
  std::string title;
  std::optional<Date> date;
  std::string date_from;  // where the page states it, for readers
  std::optional<Date> modified;
  std::string author;
  std::string source;
  std::string url;
  std::string language;
  std::vector<std::string> paragraphs;
  std::string no_article;  // why it is none; empty where it may be one
};

// Parses HTML (UTF-8) as browsers do; faster without its machinery. Bounded on
// any input.
HtmlPage parse_page(std::string_view html);

// The charset that a page declares in its head; empty where it does not.
std::string declared_charset(std::string_view bytes);

}  // namespace dateline

#endif  // DATELINE_INDEXER_HTML_PAGE_H_
