#include "indexer/language/detector.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "common/language.h"
#include "indexer/language/letters.h"

namespace dateline {
namespace {

constexpr std::size_t kEnough = 16'384;  // bytes that tell the language
// Bytes below which a declaration is believed whatever the text looks like.
constexpr std::size_t kShort = 300;
constexpr int kMostPercent = 70;
// Where no other language is seen at all; in how many bytes of letters.
constexpr int kOnlyPercent = 60;
constexpr int kShortest = 250;

// CLD2 writes some codes as they were long ago.
std::string modern_code(std::string_view code) {
  if (code == "iw") return "he";
  if (code == "jw") return "jv";
  if (code == "in") return "id";
  return language_code(code);
}

// A word of at most eight bytes as a number.
constexpr std::uint64_t packed(std::string_view word) {
  std::uint64_t bytes = 0;
  for (const char c : word) bytes = bytes << 8 | static_cast<unsigned char>(c);
  return bytes;
}

template <std::size_t kCount>
constexpr std::array<std::uint64_t, kCount> packed_words(
    const std::array<std::string_view, kCount>& words) {
  std::array<std::uint64_t, kCount> all{};
  std::transform(words.begin(), words.end(), all.begin(), packed);
  std::sort(all.begin(), all.end());
  return all;
}

// English function words that no other language shares, and some that one does.
constexpr std::array<std::uint64_t, 18> kOnlyEnglish = packed_words<18>(
    {"and", "been", "company", "from", "has", "his", "its", "said", "that",
     "the", "their", "they", "this", "were", "which", "with", "would", "year"});
constexpr std::array<std::uint64_t, 10> kAlsoEnglish = packed_words<10>(
    {"are", "but", "by", "had", "have", "not", "of", "to", "was", "will"});

// Whether the text is so full of English function words that it need not be
// asked of CLD2: some 45 microseconds for a short article. English prose has
// some 30 of them in 100 words, tables in words fewer. Figures are no words.
bool is_plainly_english(std::string_view text) {
  constexpr std::size_t kLongest = 7;  // bytes of a function word
  constexpr std::size_t kLeastWords = 12;
  constexpr std::size_t kOneIn = 8;
  std::size_t words = 0;
  std::size_t english = 0;
  std::uint64_t last = 0;
  bool various = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t begin = at;
    while (at < text.size() && text[at] != ' ' && text[at] != '\n') ++at;
    if (at == begin || (text[begin] >= 0 && text[begin] < 'A')) continue;
    ++words;
    if (at - begin > kLongest) continue;
    const std::uint64_t word = packed(text.substr(begin, at - begin));
    if (std::binary_search(kOnlyEnglish.begin(), kOnlyEnglish.end(), word)) {
      ++english;
      various = various || (last != 0 && word != last);
      last = word;
    } else if (std::find(kAlsoEnglish.begin(), kAlsoEnglish.end(), word) !=
               kAlsoEnglish.end()) {
      ++english;
    }
  }
  return various && words >= kLeastWords && english * kOneIn >= words;
}

std::string detected_by_cld2(std::string_view text) {
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int bytes = 0;
  bool reliable = false;
  int valid = 0;
  const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING,
                             CLD2::UNKNOWN_LANGUAGE};
  const CLD2::Language language = CLD2::ExtDetectLanguageSummaryCheckUTF8(
      text.data(), static_cast<int>(text.size()), true, &hints, 0, languages,
      percents, scores, nullptr, &bytes, &reliable, &valid);
  if (language == CLD2::UNKNOWN_LANGUAGE) return {};
  // A short text full of foreign names is of no other language, and enough of
  // it of this one.
  const bool only = languages[1] == CLD2::UNKNOWN_LANGUAGE &&
                    percents[0] >= kOnlyPercent && bytes >= kShortest;
  const bool most = reliable && percents[0] >= kMostPercent;
  if (!most && !only) return {};
  return modern_code(CLD2::LanguageCode(language));
}

}  // namespace

std::string detect_language(std::string_view text) {
  text = text.substr(0, kEnough);
  if (is_plainly_english(text)) return "en";
  std::string detected = detected_by_cld2(text);
  return detected.empty() ? std::string(language_by_letters(text)) : detected;
}

std::string language_of(std::string_view declared, std::string_view title,
                        std::string_view body) {
  if (!declared.empty() && body.size() < kShort) return std::string(declared);
  std::string text(title.substr(0, kEnough));
  text.append("\n").append(body.substr(0, kEnough));
  // Cut within a character: the rest is not valid and not read.
  std::string detected = detect_language(text);
  return detected.empty() ? std::string(declared) : detected;
}

}  // namespace dateline
