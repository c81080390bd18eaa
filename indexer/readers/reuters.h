#ifndef DATELINE_INDEXER_READERS_REUTERS_H_
#define DATELINE_INDEXER_READERS_REUTERS_H_

#include <string_view>

#include "indexer/readers/reader.h"

namespace dateline {

// The SGML of the Reuters-21578 collection: <REUTERS NEWID="…"> elements with
// DATE, TITLE, DATELINE, AUTHOR and BODY, one after the other without a root.
// Every element is an article, even one without a title or a body.
bool claims_reuters(std::string_view name, std::string_view head);
void split_reuters(ByteSource& source,
                   const std::function<bool(RawArticle)>& sink);
Parsed parse_reuters(const RawArticle& raw);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_REUTERS_H_
