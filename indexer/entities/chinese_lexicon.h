#ifndef DATELINE_INDEXER_ENTITIES_CHINESE_LEXICON_H_
#define DATELINE_INDEXER_ENTITIES_CHINESE_LEXICON_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "indexer/entities/word_classes.h"

namespace dateline {

// What is known of Chinese names and of foreign ones in Chinese. Read-only:
// thread-safe.
class ChineseLexicon {
 public:
  enum CharacterClass : std::uint16_t {
    kSurname = 1 << 0,
    kWeakSurname = 1 << 1,  // an everyday word too
    kGiven = 1 << 2,
    kJapaneseGiven = 1 << 3,
    kForeign = 1 << 4,
    kForeignMore = 1 << 5,  // in names with a dot alone
    kNever = 1 << 6,
  };
  enum WordClass : WordClasses::Classes {
    kTitle = 1 << 0,
    kTitleBehind = 1 << 1,
    kSpeech = 1 << 2,
    kThingBehind = 1 << 3,
    kNotName = 1 << 4,
    kPlace = 1 << 5,
    kDoubleSurname = 1 << 6,
    kJapaneseSurname = 1 << 7,
    kHead = 1 << 8,
    kVerbBefore = 1 << 9,  // its object is a person
  };

  static const ChineseLexicon& instance();

  unsigned character(char32_t c) const {
    const auto found = characters_.find(c);
    return found == characters_.end() ? 0U : found->second;
  }
  WordClasses::Classes word(std::string_view word) const {
    return words_.of(word);
  }

  // The text in simplified characters, each as long as before.
  std::string simplified(std::string_view text) const;

 private:
  ChineseLexicon();
  void read_characters(std::string_view kind, unsigned classes);
  void read_words(std::string_view kind, WordClasses::Classes classes);
  void read_variants();
  void read_heads();

  std::unordered_map<char32_t, std::uint16_t> characters_;
  std::unordered_map<char32_t, std::string_view> variants_;
  WordClasses words_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_CHINESE_LEXICON_H_
