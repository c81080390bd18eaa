#ifndef DATELINE_COMMON_UTF8_H_
#define DATELINE_COMMON_UTF8_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

// Well-formed UTF-8: each ill-formed sequence becomes one U+FFFD, and NUL a
// space.
std::string repair_utf8(std::string_view bytes);

bool is_utf8(std::string_view bytes);

// Length of the ASCII that a text begins with.
std::size_t ascii_prefix(std::string_view text);

// Decodes windows-1252, the superset of Latin-1 that pages and wires mean.
std::string windows_1252_to_utf8(std::string_view bytes);

// The byte that windows-1252 has for a code point, or Latin-1 for a control; -1
// where neither has one.
int windows_1252_byte(char32_t code_point);

// The code point at byte `at`, which moves to the next one; U+FFFD where the
// bytes are ill-formed. REQUIRES: at < text.size().
char32_t next_code_point(std::string_view text, std::size_t& at);

// All code points of the text, as next_code_point() reads them.
std::u32string to_utf32(std::string_view text);

void append_code_point(std::string& out, char32_t code_point);

// Code points in the text: the unit of highlights in JSON.
std::size_t code_points(std::string_view text);

// Without the marks that only tell where a line may break: soft hyphens,
// zero-width spaces, word joiners, byte order marks.
std::string without_break_marks(std::string_view text);

}  // namespace dateline

#endif  // DATELINE_COMMON_UTF8_H_
