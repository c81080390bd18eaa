#ifndef DATELINE_INDEXER_READERS_TREC_H_
#define DATELINE_INDEXER_READERS_TREC_H_

#include <string_view>

#include "indexer/readers/reader.h"

namespace dateline {

// The SGML of the TREC collections: <DOC> elements with DOCNO, any of HEAD,
// HEADLINE and TITLE, and any number of TEXT blocks. Every element is an
// article.
bool claims_trec(std::string_view name, std::string_view head);
void split_trec(ByteSource& source,
                const std::function<bool(RawArticle)>& sink);
Parsed parse_trec(const RawArticle& raw);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_TREC_H_
