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
    kWord,    // text
    kPhrase,  // text between quotes
    kField,   // text: the name before a colon; a word or phrase follows at once
    kOpen,
    kClose,
    kMinus,
    kOr,
    kEnd,
  };
  Kind kind = Kind::kEnd;
  std::string text;
  std::uint32_t column = 1;  // in code points, from 1
};

// Cuts a query into lexemes, the last of which is kEnd. Words and phrases
// without a letter or digit are left out. Throws UsageError on an unclosed
// quote, an unknown field and a field without a value.
std::vector<Lexeme> lex(std::string_view text);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_QUERY_LEXER_H_
