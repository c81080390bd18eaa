#ifndef DATELINE_COMMON_ARTICLE_H_
#define DATELINE_COMMON_ARTICLE_H_

#include <optional>
#include <string>
#include <vector>

#include "common/date.h"

namespace dateline {

// An article as a reader delivers it and as the index stores it. All text is
// well-formed UTF-8 without NUL; an empty string is an absent value.
struct Article {
  std::string id;            // the article's own id, else empty
  std::string title;         // one line
  std::string body;          // paragraphs separated by "\n\n", no other newline
  std::optional<Date> date;  // the day that the article tells
  std::string date_from;     // where in a page it is told: "JSON-LD"
  std::optional<Date> modified;
  std::string author;
  std::string source;  // the publisher
  std::string url;
  std::string language;  // lower-case ISO 639 code as declared: "en"
  std::string dateline;  // "SALVADOR, Feb 26": evidence of place, not searched
  std::vector<std::string> removed;  // lines taken out as no part of the text
};

}  // namespace dateline

#endif  // DATELINE_COMMON_ARTICLE_H_
