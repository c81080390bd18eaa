#ifndef DATELINE_INDEXER_READERS_PLAIN_TEXT_H_
#define DATELINE_INDEXER_READERS_PLAIN_TEXT_H_

#include <string_view>

#include "indexer/readers/reader.h"

namespace dateline {

// A title line, where there is one; then perhaps a date and a byline; then
// paragraphs.
bool claims_plain_text(std::string_view name, std::string_view head);

Parsed parse_plain_text(const RawArticle& raw);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_PLAIN_TEXT_H_
