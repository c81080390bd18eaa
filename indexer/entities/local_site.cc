#include "indexer/entities/local_site.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/ascii.h"
#include "indexer/entities/is_one_of.h"

namespace dateline {

std::optional<CountryCode> country_of_site(std::string_view url) {
  // Sold to anybody, or no country's.
  constexpr std::array<std::string_view, 24> kAnybody = {
      "AC", "AI", "AM", "BZ", "CC", "CO", "EU", "FM", "GG", "IM", "IO", "LA",
      "LY", "ME", "MS", "NU", "PW", "SC", "SH", "TK", "TO", "TV", "VC", "WS"};
  const std::size_t scheme = url.find("//");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 2);
  url = url.substr(0, url.find_first_of("/?#"));
  url = url.substr(0, url.find(':'));
  const std::size_t dot = url.rfind('.');
  if (dot == std::string_view::npos || url.size() - dot != 3 ||
      !is_letter(url[dot + 1]) || !is_letter(url[dot + 2])) {
    return std::nullopt;
  }
  std::string code(url.substr(dot + 1));
  for (char& c : code) c = static_cast<char>(c & ~0x20);
  if (code == "UK") code = "GB";
  if (is_one_of(kAnybody, code)) return std::nullopt;
  return CountryCode(code);
}

}  // namespace dateline
