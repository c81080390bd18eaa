#ifndef DATELINE_SEARCHER_QUERY_LEXER_H_
#define DATELINE_SEARCHER_QUERY_LEXER_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// A piece of a query.
struct Lexeme {
  enum class Kind : std::uint8_t {
    kWord,    // text, with all that a word is written with: "=oil", "wom?n"
    kPhrase,  // text between quotes; number: n of "…"~n, 0 where none
    kField,   // text: the name before a colon; a word or phrase follows at once
    kOpen,
    kClose,
    kNot,  // text: "-" or "NOT"
    kAnd,
    kOr,
    kNear,       // text: "NEAR/5"; number: 5
    kBefore,     // the same
    kSentence,   // text: "SENTENCE"
    kParagraph,  // text: "PARAGRAPH"
    kAtLeast,    // text: "ATLEAST/3"; number: 3
    kEnd,
  };
  Kind kind = Kind::kEnd;
  std::string text;
  std::uint32_t column = 1;  // in code points, from 1
  std::uint32_t number = 0;
};

// Cuts a query into lexemes, the last of which is kEnd. Words and phrases
// without a letter or digit are left out. Throws UsageError on an unclosed
// quote, an unknown field, a field without a value and an operator without its
// number.
std::vector<Lexeme> lex(std::string_view text);

// Quotes, dashes and tildes of any shape, and the full-width forms of ASCII, as
// in ASCII; any other character as it is.
char32_t plain_syntax(char32_t c);

// " at column 5"
std::string at_column(std::uint32_t column);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_QUERY_LEXER_H_
