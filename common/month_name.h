#ifndef DATELINE_COMMON_MONTH_NAME_H_
#define DATELINE_COMMON_MONTH_NAME_H_

#include <string_view>

namespace dateline {

// 1 to 12 for the name or usual abbreviation of a month ("february", "sept",
// "мая", "أيار") in the languages of parse_date(); 0 for any other word.
// `folded`: see fold().
int month_named(std::string_view folded);

}  // namespace dateline

#endif  // DATELINE_COMMON_MONTH_NAME_H_
