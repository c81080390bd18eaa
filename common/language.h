#ifndef DATELINE_COMMON_LANGUAGE_H_
#define DATELINE_COMMON_LANGUAGE_H_

#include <string>
#include <string_view>

namespace dateline {

// The ISO 639 code in "en", "en-GB", "English"; empty where there is none.
std::string language_code(std::string_view text);

}  // namespace dateline

#endif  // DATELINE_COMMON_LANGUAGE_H_
