#ifndef DATELINE_INDEXER_HTML_JSON_LD_H_
#define DATELINE_INDEXER_HTML_JSON_LD_H_

#include <string_view>

#include "indexer/html/metadata.h"

namespace dateline {

// Reads what a JSON-LD script says of the page's article (schema.org Article
// and its kinds; alone, in an array, in @graph or as mainEntity). What is no
// JSON says nothing.
void read_json_ld(std::string_view script, Metadata& page);

}  // namespace dateline

#endif  // DATELINE_INDEXER_HTML_JSON_LD_H_
