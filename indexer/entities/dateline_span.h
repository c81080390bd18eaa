#ifndef DATELINE_INDEXER_ENTITIES_DATELINE_SPAN_H_
#define DATELINE_INDEXER_ENTITIES_DATELINE_SPAN_H_

#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/entity_text.h"

namespace dateline {

// Where a body still begins with its dateline, alone or in front of the first
// sentence, below a title's rest or a byline: "BONN, March 2 -", "OSLO (AP) —",
// "HAMAR, Norway 1999-12-05".
Span dateline_span(std::string_view body, const std::vector<Token>& tokens);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_DATELINE_SPAN_H_
