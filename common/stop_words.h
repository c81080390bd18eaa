#ifndef DATELINE_COMMON_STOP_WORDS_H_
#define DATELINE_COMMON_STOP_WORDS_H_

#include <string_view>

namespace dateline {

// English function words: a query with other words does not require them.
bool is_stop_word(std::string_view form);

}  // namespace dateline

#endif  // DATELINE_COMMON_STOP_WORDS_H_
