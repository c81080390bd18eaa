#ifndef DATELINE_COMMON_BREAKS_H_
#define DATELINE_COMMON_BREAKS_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

// Where a text may be cut, by ICU. Thread-safe.

// The longest prefix of at most `bytes` bytes that ends between graphemes.
std::string_view truncate(std::string_view text, std::size_t bytes);

// Byte offsets at which the sentences of a paragraph begin, the first 0, then
// the text's size. English abbreviations ("Mr.", "Gov."), initials and dotted
// acronyms ("J.P.", "U.S.") end no sentence.
std::vector<std::uint32_t> sentence_starts(std::string_view text);

}  // namespace dateline

#endif  // DATELINE_COMMON_BREAKS_H_
