#ifndef DATELINE_INDEXER_ENTITIES_CHINESE_TEXT_H_
#define DATELINE_INDEXER_ENTITIES_CHINESE_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/chinese_lexicon.h"

namespace dateline {

// A text as its characters, in simplified ones, with what the words around them
// are.
class ChineseText {
 public:
  ChineseText(std::string_view text, const std::vector<Token>& tokens,
              const ChineseLexicon& lexicon);

  std::size_t size() const { return characters_.size(); }
  char32_t at(std::size_t i) const {
    return i < size() ? characters_[i].code_point : 0;
  }
  unsigned classes(std::size_t i) const {
    return i < size() ? characters_[i].classes : 0;
  }
  bool is(std::size_t i, unsigned classes_of) const {
    return (classes(i) & classes_of) != 0;
  }
  // Whether a word of the segmentation begins at a character.
  bool starts_word(std::size_t i) const {
    return i >= size() || characters_[i].starts_word;
  }
  // Characters of the word that begins at one.
  std::size_t word_size(std::size_t i) const;
  // Begin of the byte span; that of size() ends the text.
  std::uint32_t byte(std::size_t i) const {
    return i < size() ? characters_[i].begin
                      : static_cast<std::uint32_t>(text_.size());
  }
  std::string_view between(std::size_t first, std::size_t end) const {
    return std::string_view(text_).substr(byte(first), byte(end) - byte(first));
  }

  // Characters of the longest word of the classes that ends before, or begins
  // at, a character; 0 where none does.
  std::size_t word_before(std::size_t i, unsigned word_classes,
                          std::size_t shortest = 1) const;
  std::size_t word_behind(std::size_t i, unsigned word_classes,
                          std::size_t shortest = 1) const;

  // Whether a clause begins at a character.
  bool starts_clause(std::size_t i) const;

  static bool is_dot(char32_t c) {
    return c == 0xB7 || c == 0x2022 || c == 0x2027 || c == 0x30FB;
  }

 private:
  struct Character {
    std::uint32_t begin = 0;
    char32_t code_point = 0;
    unsigned classes = 0;
    bool starts_word = true;
  };

  const ChineseLexicon& lexicon_;
  std::string text_;
  std::vector<Character> characters_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_CHINESE_TEXT_H_
