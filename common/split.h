#ifndef DATELINE_COMMON_SPLIT_H_
#define DATELINE_COMMON_SPLIT_H_

#include <string_view>
#include <vector>

namespace dateline {

// The parts of a text between the characters, empty ones left out.
std::vector<std::string_view> split(std::string_view text, char between);

}  // namespace dateline

#endif  // DATELINE_COMMON_SPLIT_H_
