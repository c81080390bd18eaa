#include "common/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <memory>

#include "common/icu_status.h"

namespace dateline {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<signed char>(c) >= 0; });
}

bool is_plain(char c) { return static_cast<signed char>(c) > ' '; }

// Length of the ASCII words, single spaces between them, that a text begins
// with.
std::size_t plain_words(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size() && (is_plain(text[i]) ||
                             (text[i] == ' ' && i > 0 && i + 1 < text.size() &&
                              is_plain(text[i + 1])))) {
    ++i;
  }
  return i;
}

// Marks that a reader leaves out when typing: Latin, Greek and Cyrillic
// diacritics, Hebrew points, Arabic vowel signs and tatweel.
bool is_optional_mark(UChar32 c, UChar32 base) {
  if (c >= 0x300 && c <= 0x36F) return !(c == 0x306 && base == 0x438);
  return (c >= 0x591 && c <= 0x5BD) || (c >= 0x64B && c <= 0x65F) ||
         c == 0x670 || c == 0x640;
}

const char* plain_latin(UChar32 c) {
  switch (c) {
    case 0x142:
      return "l";  // ł
    case 0xF8:
      return "o";  // ø
    case 0x111:
      return "d";  // đ
    case 0x127:
      return "h";  // ħ
    case 0x131:
      return "i";  // ı
    case 0xE6:
      return "ae";  // æ
    case 0x153:
      return "oe";  // œ
    case 0x2BC:     // modifier apostrophe
    case 0x2018:
    case 0x2019:
      return "'";
    default:
      return nullptr;
  }
}

std::string fold_unicode(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  static const icu::Normalizer2* const fold_case =
      icu::Normalizer2::getNFKCCasefoldInstance(status);
  static const icu::Normalizer2* const decompose =
      icu::Normalizer2::getNFDInstance(status);
  static const icu::Normalizer2* const compose =
      icu::Normalizer2::getNFCInstance(status);
  require(status, "normalizer");
  const auto source = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  const icu::UnicodeString parts =
      decompose->normalize(fold_case->normalize(source, status), status);
  icu::UnicodeString kept;
  UChar32 base = 0;
  for (std::int32_t i = 0; i < parts.length();) {
    const UChar32 c = parts.char32At(i);
    i += U16_LENGTH(c);
    if (is_optional_mark(c, base)) continue;
    if (const char* plain = plain_latin(c)) {
      kept.append(icu::UnicodeString(plain, -1, US_INV));
    } else {
      kept.append(c);
    }
    base = c;
  }
  std::string folded;
  compose->normalize(kept, status).toUTF8String(folded);
  require(status, "fold");
  return folded;
}

bool is_unprintable(UChar32 c) {
  const auto category = u_charType(c);
  if (category == U_CONTROL_CHAR || category == U_LINE_SEPARATOR ||
      category == U_PARAGRAPH_SEPARATOR) {
    return true;
  }
  return u_hasBinaryProperty(c, UCHAR_BIDI_CONTROL) != 0;
}

}  // namespace

std::string fold(std::string_view text) {
  if (!is_ascii(text)) return fold_unicode(text);
  std::string folded(text);
  for (char& c : folded) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return folded;
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto c = static_cast<UChar32>(next_code_point(text, at));
    append_code_point(out, is_unprintable(c) ? U' ' : static_cast<char32_t>(c));
  }
  return out;
}

bool has_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = static_cast<UChar32>(next_code_point(text, at));
    if (u_isalnum(c) != 0) return true;
  }
  return false;
}

std::size_t word_count(std::string_view text) {
  const auto spaces =
      static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
  const auto high = static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(),
      [](char c) { return static_cast<unsigned char>(c) >= 0xE3; }));
  return spaces + 1 + high / 2;
}

bool is_space(char32_t code_point) {
  return u_isUWhiteSpace(static_cast<UChar32>(code_point)) != 0;
}

bool ends_sentences(char32_t code_point) {
  return u_hasBinaryProperty(static_cast<UChar32>(code_point), UCHAR_S_TERM) !=
         0;
}

bool breaks_between_letters(char32_t code_point) {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script =
      uscript_getScript(static_cast<UChar32>(code_point), &status);
  return U_SUCCESS(status) && uscript_breaksBetweenLetters(script) != 0;
}

std::string collapse_spaces(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool pending = false;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t plain = plain_words(text.substr(at)); plain > 0) {
      if (pending) out += ' ';
      pending = false;
      out.append(text.substr(at, plain));
      at += plain;
      continue;
    }
    const char32_t c = next_code_point(text, at);
    if (is_space(c)) {
      pending = !out.empty();
      continue;
    }
    if (pending) out += ' ';
    pending = false;
    append_code_point(out, c);
  }
  return out;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n\f\v";
  const auto first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::size_t display_width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = static_cast<UChar32>(next_code_point(text, at));
    const auto category = u_charType(c);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK ||
        category == U_FORMAT_CHAR) {
      continue;
    }
    const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    columns += width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
  }
  return columns;
}

}  // namespace dateline
