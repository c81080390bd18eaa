#ifndef DATELINE_SEARCHER_QUERY_PARSE_H_
#define DATELINE_SEARCHER_QUERY_PARSE_H_

#include <cstddef>
#include <string_view>

#include "searcher/query/query.h"

namespace dateline {

// What a query may be at most.
inline constexpr std::size_t kMaxQueryLength = 4096;  // code points
inline constexpr std::size_t kMaxQueryDepth = 32;     // nested parentheses
inline constexpr std::size_t kMaxQueryWords = 256;    // words, phrases, fields

// Reads
//   query    = series { "OR" series }
//   series   = relation { ["AND"] relation }       all of them
//   relation = operand [ ("NEAR/n" | "BEFORE/n") operand ]
//            | operand { "SENTENCE" operand } | operand { "PARAGRAPH" operand }
//   operand  = ("-" | "NOT") operand | "(" query ")" | "ATLEAST/n" operand
//            | [ field ":" ] ( word | phrase [ "~n" ] )
// where a phrase stands in double quotes of any shape, words are those of
// word_syntax.h and end at white space, quotes and parentheses, and what NEAR
// and BEFORE relate are words or alternatives of words, what SENTENCE and
// PARAGRAPH relate and ATLEAST counts also phrases. "*" alone is every article.
// Whatever holds no letter or digit is passed over, and so are marks that
// nobody sees. Side by side in parentheses and without them is the same, as is
// OR.
//
// Throws UsageError, with the column in visible code points from 1, on an
// unclosed quote or parenthesis, an unknown field, an operator without its
// operands, and a query that has no words or exceeds the bounds above.
QueryNode parse_query(std::string_view text);

// The words of a text without any syntax, side by side. Throws UsageError where
// there is none or too many.
QueryNode parse_bare_words(std::string_view text);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_QUERY_PARSE_H_
