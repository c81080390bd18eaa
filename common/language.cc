#include "common/language.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text.h"

namespace dateline {

std::string language_code(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, const char*>, 12> kNames = {
      {{"english", "en"},
       {"french", "fr"},
       {"german", "de"},
       {"spanish", "es"},
       {"russian", "ru"},
       {"chinese", "zh"},
       {"arabic", "ar"},
       {"italian", "it"},
       {"portuguese", "pt"},
       {"dutch", "nl"},
       {"turkish", "tr"},
       {"japanese", "ja"}}};
  const std::string folded = fold(trim(text));
  for (const auto& [name, code] : kNames) {
    if (folded == name) return code;
  }
  const std::string code = folded.substr(0, folded.find_first_of("-_"));
  const bool valid = (code.size() == 2 || code.size() == 3) &&
                     std::all_of(code.begin(), code.end(),
                                 [](char c) { return c >= 'a' && c <= 'z'; });
  return valid ? code : std::string();
}

}  // namespace dateline
