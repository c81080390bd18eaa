#ifndef DATELINE_SEARCHER_QUERY_WORD_SYNTAX_H_
#define DATELINE_SEARCHER_QUERY_WORD_SYNTAX_H_

#include <cstdint>

#include "searcher/query/lexer.h"
#include "searcher/query/query.h"

namespace dateline {

inline constexpr std::uint32_t kMaxEdits = 2;

// A word as a node: "=oil" is exact, "wom?n" and "econom*" are wildcards,
// "word~" and "word~1" fuzzy; a question mark at the end is punctuation. Throws
// UsageError where two of these meet, on a wildcard or fuzzy word that is more
// than one word, and on one with too few letters to mean anything.
QueryNode word_node(const Lexeme& lexeme);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_QUERY_WORD_SYNTAX_H_
