#include "searcher/query/parse.h"

#include <string>
#include <utility>
#include <vector>

#include "common/ascii.h"
#include "common/error.h"
#include "common/text.h"
#include "common/utf8.h"
#include "searcher/query/lexer.h"
#include "searcher/query/operator_word.h"
#include "searcher/query/parser.h"

namespace dateline {
namespace {

void require_length(std::string_view text) {
  if (code_points(text) > kMaxQueryLength) {
    throw UsageError("the query is longer than " +
                     std::to_string(kMaxQueryLength) +
                     " characters: leave out what stands from column " +
                     std::to_string(kMaxQueryLength + 1) + " on");
  }
}

bool is_direction_mark(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

// Well-formed, and without marks that nobody sees: word processors put them
// beside words and operators.
std::string cleaned(std::string_view text) {
  const std::string repaired = without_break_marks(repair_utf8(text));
  std::string visible;
  for (std::size_t at = 0; at < repaired.size();) {
    const char32_t c = next_code_point(repaired, at);
    if (!is_direction_mark(c)) append_code_point(visible, c);
  }
  return visible;
}

// Whether syntax of queries would read the character, plain, otherwise than as
// part of a word. `inside`: it follows one.
bool is_syntax(char32_t c, bool inside) {
  if (c == U'-') return !inside;
  return std::u32string_view(U"\"()*?:=~").find(c) != std::u32string_view::npos;
}

// Whether the word in capitals is one of the operators, with a number or not.
bool is_operator(const std::string& word) {
  try {
    return operator_of(word, 1).has_value();
  } catch (const UsageError&) {
    return true;
  }
}

std::vector<std::string> bare_words(std::string_view text) {
  std::vector<std::string> words(1);
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    const char32_t plain = plain_syntax(c);
    if (!is_space(c) && !is_syntax(plain, !words.back().empty())) {
      append_code_point(words.back(), c > 0xFF00 ? plain : c);
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  std::erase_if(words, [](const std::string& word) { return !has_word(word); });
  return words;
}

// "or" of "OR": its other characters stay, as folding may part them by spaces.
void make_small(std::string& word) {
  for (char& c : word) {
    if (is_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  }
}

}  // namespace

QueryNode parse_query(std::string_view text) {
  require_length(text);
  const std::string typed = cleaned(text);
  return Parser(lex(trim(typed))).run();
}

QueryNode parse_bare_words(std::string_view text) {
  require_length(text);
  std::vector<Lexeme> lexemes;
  for (std::string& word : bare_words(cleaned(text))) {
    if (is_operator(word)) make_small(word);
    lexemes.push_back({Lexeme::Kind::kWord, std::move(word), 1, 0});
  }
  lexemes.push_back({});
  return Parser(std::move(lexemes)).run();
}

}  // namespace dateline
