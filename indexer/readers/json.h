#ifndef DATELINE_INDEXER_READERS_JSON_H_
#define DATELINE_INDEXER_READERS_JSON_H_

#include <string_view>

#include "indexer/readers/reader.h"

namespace dateline {

// One article as a JSON object, an array of such, or an object that holds such
// an array; keys in the spellings that exports use.
bool claims_json(std::string_view name, std::string_view head);

// An array of articles is cut at its elements, so that it may be of any size;
// anything else is one piece.
void split_json(ByteSource& source,
                const std::function<bool(RawArticle)>& sink);
Parsed parse_json(const RawArticle& raw);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_JSON_H_
