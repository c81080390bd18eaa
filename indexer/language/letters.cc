#include "indexer/language/letters.h"

#include <cstddef>

#include "common/ascii.h"

namespace dateline {
namespace {

constexpr std::size_t kLeastLetters = 60;
// Of so many letters of Russian prose some three are "ы" or "э", which its
// neighbours with the same alphabet lack; of Arabic prose "ة".
constexpr std::size_t kOneIn = 200;

struct Letters {
  std::size_t latin = 0;
  std::size_t cyrillic = 0;
  std::size_t only_russian = 0;
  std::size_t not_russian = 0;
  std::size_t arabic = 0;
  std::size_t only_arabic = 0;
  std::size_t not_arabic = 0;
};

void count_wide(unsigned letter, Letters& letters) {
  constexpr unsigned kYery = 0x44B;
  constexpr unsigned kE = 0x44D;
  constexpr unsigned kTehMarbuta = 0x629;
  if (letter >= 0x400 && letter < 0x530) {
    ++letters.cyrillic;
    const bool russian = (letter >= 0x410 && letter <= 0x44F) ||
                         letter == 0x401 || letter == 0x451;
    if (!russian) ++letters.not_russian;
    if (letter == kYery || letter == kE) ++letters.only_russian;
  } else if (letter >= 0x620 && letter < 0x6D4) {
    ++letters.arabic;
    if (letter > 0x670) ++letters.not_arabic;
    if (letter == kTehMarbuta) ++letters.only_arabic;
  }
}

// Of both scripts every letter takes two bytes.
Letters count(std::string_view text) {
  constexpr unsigned kTwoBytes = 0xC0;
  constexpr unsigned kThreeBytes = 0xE0;
  constexpr unsigned kLow = 0x3F;
  Letters letters;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (is_lower(text[i]) || is_upper(text[i])) {
      ++letters.latin;
    } else if (byte >= kTwoBytes && byte < kThreeBytes && i + 1 < text.size()) {
      const auto next = static_cast<unsigned char>(text[++i]);
      count_wide((byte - kTwoBytes) << 6U | (next & kLow), letters);
    }
  }
  return letters;
}

}  // namespace

std::string_view language_by_letters(std::string_view text) {
  const Letters letters = count(text);
  if (letters.cyrillic >= kLeastLetters && letters.cyrillic > letters.latin &&
      letters.not_russian == 0 &&
      letters.only_russian * kOneIn >= letters.cyrillic) {
    return "ru";
  }
  if (letters.arabic >= kLeastLetters && letters.arabic > letters.latin &&
      letters.not_arabic == 0 &&
      letters.only_arabic * kOneIn >= letters.arabic) {
    return "ar";
  }
  return {};
}

}  // namespace dateline
