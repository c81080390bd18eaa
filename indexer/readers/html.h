#ifndef DATELINE_INDEXER_READERS_HTML_H_
#define DATELINE_INDEXER_READERS_HTML_H_

#include <string_view>

#include "indexer/readers/reader.h"

namespace dateline {

// A saved web page: title, date, author, publisher and language from its head,
// the text from its paragraphs.
bool claims_html(std::string_view name, std::string_view head);

Parsed parse_html(const RawArticle& raw);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_HTML_H_
