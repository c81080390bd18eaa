#include "common/utf8.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace dateline {
namespace {

// 0x80-0x9F after the WHATWG index; the five unused bytes map to C1.
constexpr std::array<char16_t, 32> kHigh = {
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
    0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(bytes, at, text.size(), c);
  return static_cast<char32_t>(c);
}

// NOLINTNEXTLINE(readability-function-size): a macro of ICU
void append_code_point(std::string& out, char32_t code_point) {
  std::array<char, U8_MAX_LENGTH> bytes{};
  std::size_t size = 0;
  U8_APPEND_UNSAFE(bytes.data(), size, code_point);
  out.append(bytes.data(), size);
}

std::string repair_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const char32_t c = next_code_point(bytes, at);
    append_code_point(out, c == 0 ? U' ' : c);
  }
  return out;
}

// NOLINTNEXTLINE(readability-function-size): a macro of ICU
bool is_utf8(std::string_view bytes) {
  const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  for (std::size_t at = ascii_prefix(bytes); at < bytes.size();) {
    UChar32 c = 0;
    U8_NEXT(data, at, bytes.size(), c);
    if (c < 0) return false;
    if (c < 0x80) at += ascii_prefix(bytes.substr(at));
  }
  return true;
}

std::size_t ascii_prefix(std::string_view text) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080;
  std::size_t at = 0;
  for (std::uint64_t word = 0; at + sizeof word <= text.size();
       at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    if ((word & kHighBits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

int windows_1252_byte(char32_t code_point) {
  if (code_point < 0x100) return static_cast<int>(code_point);
  const auto* const found = std::find(kHigh.begin(), kHigh.end(), code_point);
  return found == kHigh.end() ? -1
                              : 0x80 + static_cast<int>(found - kHigh.begin());
}

std::string windows_1252_to_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    const bool high = value >= 0x80 && value < 0xA0;
    append_code_point(out, high ? kHigh[value - 0x80U] : char32_t{value});
  }
  return out;
}

std::u32string to_utf32(std::string_view text) {
  std::u32string points;
  points.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    points += next_code_point(text, at);
  }
  return points;
}

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(),
      [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string without_break_marks(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t plain = ascii_prefix(text);
    out.append(text.substr(0, plain));
    text.remove_prefix(plain);
    std::size_t size = 0;
    if (text.empty()) break;
    const char32_t c = next_code_point(text, size);
    const bool is_mark = c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    if (!is_mark) out.append(text.substr(0, size));
    text.remove_prefix(size);
  }
  return out;
}

}  // namespace dateline
