#ifndef DATELINE_COMMON_EDIT_DISTANCE_H_
#define DATELINE_COMMON_EDIT_DISTANCE_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace dateline {

// Optimal string alignment: insertions, deletions, substitutions and swaps of
// neighbours, in code points, that turn one text into the other; `most` + 1
// where it takes more than `most`.
std::size_t edit_distance(std::string_view a, std::string_view b,
                          std::size_t most);

// The candidate that a person who typed `typed` most likely meant: within two
// edits, one for up to four letters; the first of equals; empty for none.
std::string nearest(std::string_view typed,
                    std::span<const std::string_view> candidates);

}  // namespace dateline

#endif  // DATELINE_COMMON_EDIT_DISTANCE_H_
