#include "indexer/readers/charset.h"

#include <algorithm>
#include <array>

#include "common/text.h"
#include "indexer/readers/converter.h"

namespace dateline {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kBigEndianMark = "\xFE\xFF";
constexpr std::string_view kLittleEndianMark = "\xFF\xFE";

// Of 100 bytes that are not ASCII, how many may be ill-formed in what is still
// UTF-8 with errors.
constexpr std::size_t kMaxErrors = 10;

bool is_control(char32_t c) {
  return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
}

// Whether each byte is printable ASCII, a line break or a tab.
constexpr auto kPlain = [] {
  std::array<bool, 256> plain{};
  for (std::size_t c = 0x20; c < 0x7F; ++c) plain[c] = true;
  plain['\n'] = true;
  plain['\t'] = true;
  return plain;
}();

std::size_t plain_prefix(std::string_view text) {
  const auto* const end = std::find_if(
      text.begin(), text.end(), [](unsigned char c) { return !kPlain[c]; });
  return static_cast<std::size_t>(end - text.begin());
}

// Controls become spaces, line breaks "\n".
std::string without_controls(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t plain = plain_prefix(text.substr(at));
    out.append(text.substr(at, plain));
    at += plain;
    if (at == text.size()) break;
    const char32_t c = next_code_point(text, at);
    if (c == '\r') {
      if (at < text.size() && text[at] == '\n') continue;
      out += '\n';
    } else if (c == 0x85 || c == 0x2028 || c == 0x2029) {
      out += '\n';
    } else if (c == 0xFEFF) {
      continue;
    } else {
      append_code_point(out, is_control(c) ? U' ' : c);
    }
  }
  return out;
}

std::string utf16_to_utf8(std::string_view bytes, bool big_endian) {
  std::string out;
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big_endian ? first << 8 | second
                                            : second << 8 | first);
  };
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const char32_t high = unit(at);
    const bool surrogate = high >= 0xD800 && high < 0xE000;
    if (!surrogate) {
      append_code_point(out, high == 0 ? U' ' : high);
      continue;
    }
    const char32_t low = at + 3 < bytes.size() ? unit(at + 2) : 0;
    if (high < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
      append_code_point(out,
                        0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
      at += 2;
    } else {
      append_code_point(out, 0xFFFD);
    }
  }
  return out;
}

// Whether the few ill-formed places of the text make it no other encoding.
bool is_mostly_utf8(std::string_view bytes) {
  std::size_t errors = 0;
  std::size_t high = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t from = at;
    const char32_t c = next_code_point(bytes, at);
    if (c < 0x80) continue;
    ++high;
    const bool replacement = bytes.substr(from, 3) == "\xEF\xBF\xBD";
    if (c == 0xFFFD && !replacement) ++errors;
  }
  return errors * 100 <= high * kMaxErrors;
}

// ---- UTF-16 without a mark -------------------------------------------------

enum class Utf16 { kNone, kLittleEndian, kBigEndian };

// Spaces, line breaks and ASCII leave NULs in UTF-16, all at odd or all at even
// places.
Utf16 guess_utf16(std::string_view bytes) {
  constexpr std::size_t kLooked = 4096;
  constexpr std::size_t kOneIn = 50;
  const std::string_view head = bytes.substr(0, kLooked);
  if (head.find('\0') == std::string_view::npos) return Utf16::kNone;
  std::array<std::size_t, 2> nuls{};
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i] == 0) ++nuls[i % 2];
  }
  const std::size_t least = std::max<std::size_t>(head.size() / kOneIn, 2);
  if (nuls[1] >= least && nuls[0] == 0) return Utf16::kLittleEndian;
  if (nuls[0] >= least && nuls[1] == 0) return Utf16::kBigEndian;
  return Utf16::kNone;
}

// ---- UTF-8 taken for windows-1252 and encoded again ------------------------

// The text with every run of such characters ("Ã©") decoded, where all runs
// decode; empty where one does not or there are fewer than two.
std::string decoded_twice(std::string_view text) {
  constexpr std::size_t kLeast = 2;
  std::string out;
  std::size_t repaired = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t ascii = ascii_prefix(text.substr(at));
    if (ascii == text.size()) return {};
    out.append(text.substr(at, ascii));
    at += ascii;
    std::string run;
    while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80) {
      const int byte = windows_1252_byte(next_code_point(text, at));
      if (byte < 0) return {};
      run += static_cast<char>(byte);
    }
    if (!is_utf8(run)) return {};
    repaired += run.empty() ? 0 : 1;
    out += run;
  }
  return repaired >= kLeast ? out : std::string();
}

std::string from_utf8(std::string_view text) {
  const std::string repaired = decoded_twice(text);
  return without_controls(repaired.empty() ? text : repaired);
}

bool has_mark_of_utf16(std::string_view head) {
  return head.starts_with(kBigEndianMark) ||
         head.starts_with(kLittleEndianMark);
}

}  // namespace

std::string decode(std::string_view bytes, std::string_view declared) {
  if (bytes.starts_with(kBigEndianMark)) {
    return without_controls(utf16_to_utf8(bytes.substr(2), true));
  }
  if (bytes.starts_with(kLittleEndianMark)) {
    return without_controls(utf16_to_utf8(bytes.substr(2), false));
  }
  if (bytes.starts_with(kUtf8Mark)) bytes.remove_prefix(kUtf8Mark.size());
  if (const Utf16 guess = guess_utf16(bytes); guess != Utf16::kNone) {
    return without_controls(utf16_to_utf8(bytes, guess == Utf16::kBigEndian));
  }
  if (is_utf8(bytes)) return from_utf8(bytes);
  if (const auto text = convert(bytes, declared))
    return without_controls(*text);
  if (is_mostly_utf8(bytes)) return without_controls(repair_utf8(bytes));
  if (const auto text = convert(bytes, detect_charset(bytes))) {
    return without_controls(*text);
  }
  return without_controls(windows_1252_to_utf8(bytes));
}

bool is_text(std::string_view head) {
  if (has_mark_of_utf16(head) || guess_utf16(head) != Utf16::kNone) return true;
  if (head.starts_with("%PDF-")) return false;
  if (head.find('\0') != std::string_view::npos) return false;
  std::size_t controls = 0;
  for (const char c : head) {
    controls += (c >= 0) & (c < 0x20) & (c != '\n') & (c != '\r') &
                (c != '\t') & (c != '\f');
  }
  return controls * 50 <= head.size();
}

}  // namespace dateline
