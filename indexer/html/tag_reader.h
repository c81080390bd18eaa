#ifndef DATELINE_INDEXER_HTML_TAG_READER_H_
#define DATELINE_INDEXER_HTML_TAG_READER_H_

#include <cstddef>
#include <string_view>

namespace dateline {

// The white space of HTML.
inline bool is_html_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

inline bool is_html_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Whether a text begins with a word in lower case, whatever the text's case.
bool starts_with_lower(std::string_view text, std::string_view lower);

inline bool equals_lower(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() && starts_with_lower(text, lower);
}

// Reads one start or end tag by the rules of the HTML tokenizer.
class TagReader {
 public:
  struct Attribute {
    std::string_view name;
    std::string_view value;  // without quotes; character references stand
    std::string_view whole;  // as written: "name = 'value'"
  };

  // `name_at`: of the first letter of its name.
  TagReader(std::string_view html, std::size_t name_at);

  std::string_view name() const { return name_; }

  // The next attribute; false behind the last one.
  bool next(Attribute& attribute);

  // Once next() has returned false: behind the tag's ">", npos where the text
  // ends within the tag; and whether it ends with "/>".
  std::size_t end() const { return end_; }
  bool closes_itself() const { return closes_itself_; }

 private:
  void skip_spaces();
  std::string_view take_value();

  std::string_view html_;
  std::size_t at_;
  std::string_view name_;
  std::size_t end_ = std::string_view::npos;
  bool closes_itself_ = false;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_HTML_TAG_READER_H_
