#include "indexer/entities/printed_name.h"

#include <algorithm>

#include "common/ascii.h"
#include "common/text.h"

namespace dateline {

namespace {

// "II" of "ELIZABETH II", alone between spaces.
bool is_roman(std::string_view printed, std::size_t begin) {
  const std::size_t end =
      std::min(printed.find_first_not_of("IVX", begin), printed.size());
  return end > begin + 1 && begin > 0 && printed[begin - 1] == ' ' &&
         (end == printed.size() || !is_letter(printed[end]));
}

}  // namespace

std::string name_cased(std::string_view printed, bool capitals) {
  if (!capitals) return std::string(printed);
  std::string result(printed);
  bool inside = false;
  bool roman = false;
  for (std::size_t i = 0; i < result.size(); ++i) {
    char& c = result[i];
    const bool letter = is_letter(c);
    const bool scottish = i > 1 && printed[i - 2] == 'M' &&
                          (printed[i - 1] == 'C' || printed[i - 1] == 'c') &&
                          (i == 2 || !is_letter(printed[i - 3]));
    if (!inside) roman = is_roman(printed, i);
    if (letter && inside && c <= 'Z' && !scottish && !roman) {
      c = static_cast<char>(c - 'A' + 'a');
    }
    const bool multibyte = static_cast<unsigned char>(c) >= 0x80;
    inside = letter || multibyte;
  }
  return result;
}

std::string printed_name(std::string_view printed, bool capitals) {
  std::string name = name_cased(collapse_spaces(printed), capitals);
  for (std::size_t at = name.find(" ."); at != std::string::npos;
       at = name.find(" .", at)) {
    name.erase(at, 1);
  }
  return name;
}

std::uint32_t name_end(std::string_view text, const Token& token) {
  if (!token.is(kPossessive)) return token.end;
  const std::string_view printed =
      text.substr(token.begin, token.end - token.begin);
  std::size_t past_mark = 0;
  for (const std::string_view mark : {"'", "’", "‘"}) {
    past_mark = std::max(past_mark, printed.rfind(mark) + 1);
  }
  return token.begin + static_cast<std::uint32_t>(past_mark - 1);
}

}  // namespace dateline
