#ifndef DATELINE_INDEXER_READERS_JSON_ARRAY_H_
#define DATELINE_INDEXER_READERS_JSON_ARRAY_H_

#include <functional>

#include "indexer/readers/reader.h"

namespace dateline {

// Cuts the elements of a JSON array, whose "[" comes first in the source, out
// of it by their brackets and strings alone; whether they are valid JSON is
// seen when they are parsed. What follows the array is ignored. An element too
// large, and one that the file ends within, are handed out as rejected.
void split_json_array(ByteSource& source,
                      const std::function<bool(RawArticle)>& sink);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_JSON_ARRAY_H_
