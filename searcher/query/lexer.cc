#include "searcher/query/lexer.h"

#include <algorithm>
#include <utility>

#include "common/edit_distance.h"
#include "common/error.h"
#include "common/text.h"
#include "searcher/query/field_name.h"
#include "searcher/query/operator_word.h"

namespace dateline {
namespace {

using Kind = Lexeme::Kind;

constexpr std::u32string_view kQuotes = U"“”„‟«»‹›「」『』〝〞〟｢｣";
constexpr std::u32string_view kTildes = U"∼〜";

// Fields that hold names, known by whole words.
constexpr std::string_view kNamed[] = {"source", "author", "person",
                                       "organisation"};

// Fields that no filter has.
constexpr std::string_view kNoOption[] = {"title", "lead", "author", "date"};

bool is_letters(std::string_view text, char first, char last) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
    return c >= first && c <= last;
  });
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : points_(to_utf32(text)) {}

  std::vector<Lexeme> run() {
    while (at_ < points_.size()) step();
    add(Kind::kEnd, "", at_);
    return std::move(lexemes_);
  }

 private:
  char32_t peek(std::size_t ahead = 0) const {
    return at_ + ahead < points_.size() ? plain_syntax(points_[at_ + ahead])
                                        : U' ';
  }

  void add(Kind kind, std::string text, std::size_t at) {
    lexemes_.push_back({kind, std::move(text), column_of(at), 0});
  }

  static std::uint32_t column_of(std::size_t at) {
    return static_cast<std::uint32_t>(at) + 1;
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
      add(Kind::kNot, "-", at_++);
    }
  }

  void phrase() {
    const std::size_t begin = at_++;
    std::string text;
    while (at_ < points_.size() && peek() != U'"') {
      append_code_point(text, points_[at_++]);
    }
    if (at_ == points_.size()) {
      throw UsageError("unclosed quote" + at_column(column_of(begin)) +
                       ": add a closing \"");
    }
    ++at_;
    text = collapse_spaces(text);
    const std::uint32_t window = window_behind();
    if (has_word(text)) {
      add(Kind::kPhrase, std::move(text), begin);
      lexemes_.back().number = window;
    } else if (after_field()) {
      lack_of_value();
    }
  }

  // The 5 of "a b"~5; 0 where nothing of the kind stands here.
  std::uint32_t window_behind() {
    if (peek() != U'~') return 0;
    const std::size_t begin = at_++;
    std::string digits;
    for (; peek() >= U'0' && peek() <= U'9'; ++at_) {
      append_code_point(digits, peek());
    }
    if (const auto number = operator_number(digits)) return *number;
    throw UsageError("~" + digits + at_column(column_of(begin)) +
                     " needs a number from 1 to " +
                     std::to_string(kMaxOperatorNumber) + ": write \"…\"~5");
  }

  void word() {
    const std::size_t begin = at_;
    std::string text;
    for (; at_ < points_.size(); ++at_) {
      const char32_t c = peek();
      if (is_space(c) || c == U'(' || c == U')' || c == U'"') break;
      if (c == U':' && !after_field() && take_field(text, begin)) return;
      const bool as_plain = points_[at_] > 0xFF00 || c == U'~' || after_date();
      append_code_point(text, as_plain ? c : points_[at_]);
    }
    if (!after_field()) {
      if (auto found = operator_of(text, column_of(begin))) {
        lexemes_.push_back(*std::move(found));
        return;
      }
    }
    if (has_word(text) || (text == "*" && points_.size() == 1)) {
      if (after_field()) refuse_foreign_syntax(text);
      add(Kind::kWord, std::move(text), begin);
    } else if (after_field()) {
      lack_of_value();
    }
  }

  bool after_field() const {
    return !lexemes_.empty() && lexemes_.back().kind == Kind::kField;
  }

  bool after_date() const {
    return after_field() &&
           lexemes_.back().text == field_name(QueryNode::FieldName::kDate);
  }

  [[noreturn]] void lack_of_value() const {
    const Lexeme& field = lexemes_.back();
    throw UsageError("field '" + field.text + "'" + at_column(field.column) +
                     " has no value: write " + field.text + ":word or " +
                     field.text + ":\"several words\"");
  }

  // What is a filter's or a word's alone would be passed over here, or find the
  // contrary.
  void refuse_foreign_syntax(const std::string& value) const {
    const Lexeme& field = lexemes_.back();
    const auto refuse = [&](const std::string& what,
                            const std::string& remedy) {
      throw UsageError("field '" + field.text + "'" + at_column(field.column) +
                       " takes no " + what + ": write " + remedy);
    };
    std::size_t behind = 0;
    if (plain_syntax(next_code_point(value, behind)) == U'-') {
      refuse("-", "-" + field.text + ":" + value.substr(behind));
    }
    if (value.find('|') != std::string::npos) {
      refuse("|", "(" + field.text + ":one OR " + field.text + ":another)");
    }
    const std::size_t joker = value.find_first_of("*~");
    if (joker != std::string::npos &&
        std::ranges::count(kNamed, field.text) > 0) {
      refuse(value.substr(joker, 1), "whole words of the name");
    }
    if (value == "@none" && std::ranges::count(kNoOption, field.text) == 0) {
      refuse("@none", "the option --" + field.text + "=@none");
    }
  }

  [[noreturn]] void refuse_parentheses() const {
    const Lexeme& field = lexemes_.back();
    throw UsageError("field '" + field.text + "'" + at_column(field.column) +
                     " takes one word or phrase: write (" + field.text +
                     ":one OR " + field.text + ":another)");
  }

  // At a colon: whether what stands before it is a field, which is then taken.
  // A colon in a time, a URL or at the end of a headline's word is none.
  bool take_field(const std::string& name, std::size_t begin) {
    const std::string folded = fold(name);
    if (find_field(folded)) {
      add(Kind::kField, folded, begin);
      ++at_;
      const char32_t next = peek();
      if (next == U'(') refuse_parentheses();
      if (is_space(next) || next == U')') lack_of_value();
      return true;
    }
    const bool url = peek(1) == U'/' && peek(2) == U'/';
    if (url || is_space(peek(1)) || !is_letters(name, 'a', 'z')) return false;
    const std::string near = nearest(name, kFieldNames);
    std::string remedy = " (did you mean '" + near + "'?)";
    if (near.empty()) {
      remedy = ": fields are";
      for (const std::string_view field : kFieldNames) {
        remedy += (field == kFieldNames.front() ? " " : ", ");
        remedy += field;
      }
    }
    throw UsageError("unknown field '" + name + "'" +
                     at_column(column_of(begin)) + remedy);
  }

  std::u32string points_;
  std::size_t at_ = 0;
  std::vector<Lexeme> lexemes_;
};

}  // namespace

char32_t plain_syntax(char32_t c) {
  if (kQuotes.find(c) != std::u32string_view::npos) return U'"';
  if (kTildes.find(c) != std::u32string_view::npos) return U'~';
  if ((c >= U'‐' && c <= U'―') || c == U'−') return U'-';
  return c > 0xFF00 && c < 0xFF5F ? c - 0xFF00 + 0x20 : c;
}

std::string at_column(std::uint32_t column) {
  return " at column " + std::to_string(column);
}

std::vector<Lexeme> lex(std::string_view text) { return Lexer(text).run(); }

}  // namespace dateline
