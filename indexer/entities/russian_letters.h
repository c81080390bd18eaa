#ifndef DATELINE_INDEXER_ENTITIES_RUSSIAN_LETTERS_H_
#define DATELINE_INDEXER_ENTITIES_RUSSIAN_LETTERS_H_

#include <cstddef>
#include <string_view>

namespace dateline::russian {

// Bytes of a Cyrillic letter.
inline constexpr std::size_t kLetter = 2;

inline constexpr std::string_view kVowels = "аеиоуыэюя";
inline constexpr std::string_view kHushers = "жшчщц";
inline constexpr std::string_view kVelars = "гкх";

// Whether a word ends in one of the letters.
inline bool ends_in(std::string_view letters, std::string_view word) {
  if (word.size() < kLetter) return false;
  const std::string_view last = word.substr(word.size() - kLetter);
  for (std::size_t at = 0; at < letters.size(); at += kLetter) {
    if (letters.substr(at, kLetter) == last) return true;
  }
  return false;
}

}  // namespace dateline::russian

#endif  // DATELINE_INDEXER_ENTITIES_RUSSIAN_LETTERS_H_
