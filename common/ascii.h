#ifndef DATELINE_COMMON_ASCII_H_
#define DATELINE_COMMON_ASCII_H_

#include <string_view>

namespace dateline {

// Kinds of ASCII characters, whatever the locale; no byte of another character
// is any of them.
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter(char c) { return is_upper(c) || is_lower(c); }

// "1st", "22nd".
constexpr bool is_ordinal(std::string_view form) {
  return form.size() > 2 && is_digit(form[form.size() - 3]) &&
         (form.ends_with("st") || form.ends_with("nd") ||
          form.ends_with("rd") || form.ends_with("th"));
}

}  // namespace dateline

#endif  // DATELINE_COMMON_ASCII_H_
