#ifndef DATELINE_SEARCHER_QUERY_OPERATOR_WORD_H_
#define DATELINE_SEARCHER_QUERY_OPERATOR_WORD_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "searcher/query/lexer.h"

namespace dateline {

// Words apart at most, and occurrences asked for at most.
inline constexpr std::uint32_t kMaxOperatorNumber = 1000;

// The operator that a word in capitals is: "OR", "NEAR/5". Throws UsageError
// where its number is missing or out of range.
std::optional<Lexeme> operator_of(std::string_view word, std::uint32_t column);

// A number from 1 to kMaxOperatorNumber, the whole of the text.
std::optional<std::uint32_t> operator_number(std::string_view text);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_QUERY_OPERATOR_WORD_H_
