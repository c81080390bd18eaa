#include "searcher/query/word_syntax.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "common/error.h"
#include "common/text.h"

namespace dateline {
namespace {

using WordKind = QueryNode::WordKind;

constexpr std::size_t kLeastWildcardLetters = 2;
constexpr std::size_t kLeastFuzzyLetters = 3;
constexpr std::string_view kWildcards = "*?";
constexpr std::u32string_view kPunctuation = U"…‘’、。،؛؟۔";  // beyond ASCII

bool is_wildcard(char c) {
  return kWildcards.find(c) != std::string_view::npos;
}

// What joins letters within a word as the index has it.
bool is_inner(char c) { return c == '\'' || c == '.' || c == '&'; }

bool is_letter(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') ||
         (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// A question mark with nothing behind it asks.
bool has_wildcard(std::string_view text) {
  if (text.find("://") != std::string_view::npos) return false;
  if (text.find('*') != std::string_view::npos) return true;
  const std::size_t mark = text.find('?');
  return mark != std::string_view::npos && has_word(text.substr(mark + 1));
}

// Without the punctuation at its end, a question mark included.
std::string_view without_end(std::string_view text) {
  while (!text.empty() && text.back() != '*' && text.back() != '~') {
    std::size_t last = text.size() - 1;
    while (last > 0 && (text[last] & 0xC0) == 0x80) --last;
    std::size_t next = last;
    const char32_t c = next_code_point(text, next);
    if (is_letter(text[last]) &&
        kPunctuation.find(c) == std::u32string_view::npos) {
      break;
    }
    text.remove_suffix(text.size() - last);
  }
  return text;
}

// Without the punctuation around it; empty where it is all punctuation.
std::string_view bared(std::string_view text) {
  while (!text.empty() && !is_wildcard(text.front())) {
    std::size_t next = 0;
    next_code_point(text, next);
    if (has_word(text.substr(0, next))) break;
    text.remove_prefix(next);
  }
  return without_end(text);
}

// Whether nothing but digits stands behind the tilde.
bool is_fuzzy(std::string_view text, std::size_t tilde) {
  if (tilde == std::string_view::npos || tilde == 0) return false;
  const std::string_view rest = text.substr(tilde + 1);
  return std::all_of(rest.begin(), rest.end(),
                     [](char c) { return c >= '0' && c <= '9'; });
}

void require_one_word(std::string_view text, const Lexeme& lexeme) {
  const bool one = std::all_of(text.begin(), text.end(), [](char c) {
    return is_letter(c) || is_wildcard(c) || is_inner(c);
  });
  if (one) return;
  throw UsageError("'" + lexeme.text + "'" + at_column(lexeme.column) +
                   " is more than one word: *, ? and ~ stand in single words");
}

void require_letters(std::string_view text, std::size_t least,
                     const Lexeme& lexeme) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    letters += c != U'*' && c != U'?' ? 1U : 0U;
  }
  if (letters >= least) return;
  throw UsageError("'" + lexeme.text + "'" + at_column(lexeme.column) +
                   " is too short: write at least " + std::to_string(least) +
                   " letters");
}

void read_wildcard(std::string_view text, const Lexeme& lexeme,
                   QueryNode& node) {
  text = bared(text);
  require_one_word(text, lexeme);
  require_letters(text, kLeastWildcardLetters, lexeme);
  node.word = WordKind::kWildcard;
  node.text = text;
}

// `tilde`: where in the text.
void read_fuzzy(std::string_view text, std::size_t tilde, const Lexeme& lexeme,
                QueryNode& node) {
  const std::string_view digits = text.substr(tilde + 1);
  node.word = WordKind::kFuzzy;
  if (!digits.empty()) {
    node.number = static_cast<std::uint32_t>(digits.front() - '0');
    if (digits.size() != 1 || node.number < 1 || node.number > kMaxEdits) {
      throw UsageError("'" + lexeme.text + "'" + at_column(lexeme.column) +
                       ": write ~, ~1 or ~2 behind a word");
    }
  }
  text = bared(text.substr(0, tilde));
  if (has_wildcard(text)) {
    throw UsageError("'" + lexeme.text + "'" + at_column(lexeme.column) +
                     " has both a wildcard and ~: write one of them");
  }
  require_one_word(text, lexeme);
  require_letters(text, kLeastFuzzyLetters, lexeme);
  node.text = text;
}

}  // namespace

QueryNode word_node(const Lexeme& lexeme) {
  QueryNode node;
  node.kind = QueryNode::Kind::kWord;
  node.column = lexeme.column;
  std::string_view text = lexeme.text;
  const bool exact = text.starts_with('=');
  if (exact) text.remove_prefix(1);
  const std::size_t tilde = text.rfind('~');
  const bool fuzzy = is_fuzzy(without_end(text), tilde);
  if (exact && (fuzzy || has_wildcard(text))) {
    throw UsageError("'" + lexeme.text + "'" + at_column(lexeme.column) +
                     ": = asks for one form, * ? and ~ for many; write one of "
                     "them");
  }
  if (fuzzy) {
    read_fuzzy(without_end(text), tilde, lexeme, node);
  } else if (has_wildcard(text)) {
    read_wildcard(text, lexeme, node);
  } else {
    node.word = exact ? WordKind::kExact : WordKind::kStem;
    node.text = text;
  }
  return node;
}

}  // namespace dateline
