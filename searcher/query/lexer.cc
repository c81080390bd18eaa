#include "searcher/query/lexer.h"

#include <algorithm>

#include "common/edit_distance.h"
#include "common/error.h"
#include "common/text.h"
#include "searcher/query/field_name.h"

namespace dateline {
namespace {

using Kind = Lexeme::Kind;

// Syntax in its full-width and typographic forms as in ASCII.
char32_t plain(char32_t c) {
  switch (c) {
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'«':
    case U'»':
    case U'＂':
      return U'"';
    case U'（':
      return U'(';
    case U'）':
      return U')';
    case U'：':
      return U':';
    case U'－':
    case U'−':
      return U'-';
    default:
      return c;
  }
}

bool is_letters(std::string_view text, char first, char last) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
    return c >= first && c <= last;
  });
}

std::string at_column(std::uint32_t column) {
  return " at column " + std::to_string(column);
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      points_ += next_code_point(text, at);
    }
  }

  std::vector<Lexeme> run() {
    while (at_ < points_.size()) step();
    add(Kind::kEnd, "", at_);
    return std::move(lexemes_);
  }

 private:
  char32_t peek(std::size_t ahead = 0) const {
    return at_ + ahead < points_.size() ? plain(points_[at_ + ahead]) : U' ';
  }

  void add(Kind kind, std::string text, std::size_t at) {
    lexemes_.push_back(
        {kind, std::move(text), static_cast<std::uint32_t>(at) + 1});
  }

  void step() {
    const char32_t c = peek();
    if (is_space(c)) {
      ++at_;
    } else if (c == U'(' || c == U')') {
      add(c == U'(' ? Kind::kOpen : Kind::kClose, "", at_++);
    } else if (c == U'"') {
      phrase();
    } else if (c == U'-' && !after_field()) {
      minus();
    } else {
      word();
    }
  }

  // A dash that stands alone is punctuation.
  void minus() {
    std::size_t length = 0;
    while (peek(length) == U'-') ++length;
    if (is_space(peek(length)) || peek(length) == U')') {
      at_ += length;
    } else {
      add(Kind::kMinus, "", at_++);
    }
  }

  void phrase() {
    const std::size_t begin = at_++;
    std::string text;
    while (at_ < points_.size() && peek() != U'"') {
      append_code_point(text, points_[at_++]);
    }
    if (at_ == points_.size()) {
      throw UsageError("unclosed quote" +
                       at_column(static_cast<std::uint32_t>(begin) + 1) +
                       ": add a closing \"");
    }
    ++at_;
    text = collapse_spaces(text);
    if (has_word(text)) {
      add(Kind::kPhrase, std::move(text), begin);
    } else if (after_field()) {
      lack_of_value();
    }
  }

  void word() {
    const std::size_t begin = at_;
    std::string text;
    for (; at_ < points_.size(); ++at_) {
      const char32_t c = peek();
      if (is_space(c) || c == U'(' || c == U')' || c == U'"') break;
      if (c == U':' && !after_field() && take_field(text, begin)) return;
      append_code_point(text, points_[at_]);
    }
    if (text == "OR" && !after_field()) {
      add(Kind::kOr, "", begin);
    } else if (has_word(text) || (text == "*" && points_.size() == 1)) {
      add(Kind::kWord, std::move(text), begin);
    } else if (after_field()) {
      lack_of_value();
    }
  }

  bool after_field() const {
    return !lexemes_.empty() && lexemes_.back().kind == Kind::kField;
  }

  [[noreturn]] void lack_of_value() const {
    const Lexeme& field = lexemes_.back();
    throw UsageError("field '" + field.text + "'" + at_column(field.column) +
                     " has no value: write " + field.text + ":word or " +
                     field.text + ":\"several words\"");
  }

  // At a colon: whether what stands before it is a field, which is then taken.
  // A colon in a time, a URL or at the end of a headline's word is none.
  bool take_field(const std::string& name, std::size_t begin) {
    const std::string folded = fold(name);
    const std::uint32_t column = static_cast<std::uint32_t>(begin) + 1;
    if (find_field(folded)) {
      add(Kind::kField, folded, begin);
      ++at_;
      const char32_t next = peek();
      if (is_space(next) || next == U'(' || next == U')') lack_of_value();
      return true;
    }
    const bool url = peek(1) == U'/' && peek(2) == U'/';
    if (url || is_space(peek(1)) || !is_letters(name, 'a', 'z')) return false;
    const std::string near = nearest(name, kFieldNames);
    throw UsageError("unknown field '" + name + "'" + at_column(column) +
                     (near.empty()
                          ? ": fields are title, source, country, about, person"
                          : " (did you mean '" + near + "'?)"));
  }

  std::u32string points_;
  std::size_t at_ = 0;
  std::vector<Lexeme> lexemes_;
};

}  // namespace

std::vector<Lexeme> lex(std::string_view text) { return Lexer(text).run(); }

}  // namespace dateline
