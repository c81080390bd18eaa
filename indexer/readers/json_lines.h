#ifndef DATELINE_INDEXER_READERS_JSON_LINES_H_
#define DATELINE_INDEXER_READERS_JSON_LINES_H_

#include <string_view>

#include "indexer/readers/reader.h"

namespace dateline {

// One JSON object a line.
bool claims_json_lines(std::string_view name, std::string_view head);
void split_json_lines(ByteSource& source,
                      const std::function<bool(RawArticle)>& sink);
Parsed parse_json_lines(const RawArticle& raw);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_JSON_LINES_H_
