#include "indexer/entities/printed_name.h"

#include <algorithm>

namespace dateline {

std::string name_cased(std::string_view printed, bool capitals) {
  if (!capitals) return std::string(printed);
  std::string result(printed);
  bool inside = false;
  for (char& c : result) {
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (letter && inside && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    const bool multibyte = static_cast<unsigned char>(c) >= 0x80;
    inside = letter || multibyte;
  }
  return result;
}

std::uint32_t name_end(std::string_view text, const Token& token) {
  if (!token.is(kPossessive)) return token.end;
  const std::string_view printed =
      text.substr(token.begin, token.end - token.begin);
  // One past the mark, 0 where there is none.
  const std::size_t plain = printed.rfind('\'') + 1;
  const std::size_t typographic = printed.rfind("’") + 1;
  const std::size_t mark = std::max(plain, typographic) - 1;
  return token.begin + static_cast<std::uint32_t>(mark);
}

}  // namespace dateline
