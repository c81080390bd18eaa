#include "searcher/query/operator_word.h"

#include <charconv>
#include <string>

#include "common/error.h"
#include "common/text.h"

namespace dateline {
namespace {

using Kind = Lexeme::Kind;

struct Operator {
  std::string_view name;
  Kind kind;
  const char* number;  // an example; nullptr where it takes none
};

constexpr Operator kOperators[] = {
    {"OR", Kind::kOr, nullptr},
    {"AND", Kind::kAnd, nullptr},
    {"NOT", Kind::kNot, nullptr},
    {"SENTENCE", Kind::kSentence, nullptr},
    {"PARAGRAPH", Kind::kParagraph, nullptr},
    {"NEAR", Kind::kNear, "5"},
    {"BEFORE", Kind::kBefore, "5"},
    {"ATLEAST", Kind::kAtLeast, "3"},
};

}  // namespace

std::optional<std::uint32_t> operator_number(std::string_view text) {
  std::uint32_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [at, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || at != end || number < 1 ||
      number > kMaxOperatorNumber) {
    return std::nullopt;
  }
  return number;
}

std::optional<Lexeme> operator_of(std::string_view word, std::uint32_t column) {
  const std::size_t slash = word.find('/');
  const std::string_view name = word.substr(0, slash);
  for (const Operator& one : kOperators) {
    if (name != one.name) continue;
    if (one.number == nullptr) {
      if (slash != std::string_view::npos) return std::nullopt;
      return Lexeme{one.kind, std::string(word), column, 0};
    }
    const auto number = slash == std::string_view::npos
                            ? std::nullopt
                            : operator_number(word.substr(slash + 1));
    if (number) return Lexeme{one.kind, std::string(word), column, *number};
    throw UsageError(
        std::string(word) + at_column(column) + " needs a number from 1 to " +
        std::to_string(kMaxOperatorNumber) + ": write " + std::string(name) +
        "/" + one.number + ", or the word in small letters");
  }
  return std::nullopt;
}

}  // namespace dateline
