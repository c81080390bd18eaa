#include "indexer/language/detector.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>

#include "common/language.h"

namespace dateline {
namespace {

constexpr std::size_t kEnough = 16'384;  // bytes that tell the language
// Bytes below which a declaration is believed whatever the text looks like.
constexpr std::size_t kShort = 300;
constexpr int kMostPercent = 70;

// CLD2 writes some codes as they were long ago.
std::string modern_code(std::string_view code) {
  if (code == "iw") return "he";
  if (code == "jw") return "jv";
  if (code == "in") return "id";
  return language_code(code);
}

}  // namespace

std::string detect_language(std::string_view text) {
  const std::size_t size = std::min(text.size(), kEnough);
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int bytes = 0;
  bool reliable = false;
  int valid = 0;
  const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING,
                             CLD2::UNKNOWN_LANGUAGE};
  const CLD2::Language language = CLD2::ExtDetectLanguageSummaryCheckUTF8(
      text.data(), static_cast<int>(size), true, &hints, 0, languages, percents,
      scores, nullptr, &bytes, &reliable, &valid);
  if (!reliable || language == CLD2::UNKNOWN_LANGUAGE ||
      percents[0] < kMostPercent) {
    return {};
  }
  return modern_code(CLD2::LanguageCode(language));
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
