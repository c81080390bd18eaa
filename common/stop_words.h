#ifndef DATELINE_COMMON_STOP_WORDS_H_
#define DATELINE_COMMON_STOP_WORDS_H_

#include <span>
#include <string_view>

namespace dateline {

// English function words: a query with other words does not require them.
bool is_stop_word(std::string_view form);

// All of them.
std::span<const std::string_view> stop_words();

}  // namespace dateline

#endif  // DATELINE_COMMON_STOP_WORDS_H_
