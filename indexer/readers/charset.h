#ifndef DATELINE_INDEXER_READERS_CHARSET_H_
#define DATELINE_INDEXER_READERS_CHARSET_H_

#include <string>
#include <string_view>

namespace dateline {

// The bytes of a file as well-formed UTF-8 without control characters other
// than line breaks and tabs. A byte order mark decides (UTF-8, UTF-16), or NULs
// where only UTF-16 has them; then what is well-formed UTF-8 is that, decoded
// twice where all of it was encoded twice ("Ã©"); then the declared charset,
// where it fits; then mostly well-formed UTF-8 is repaired; then ICU's detector
// decides, and windows-1252 is the last resort.
std::string decode(std::string_view bytes, std::string_view declared = {});

// Whether the head of a file is text of any encoding that decode() knows.
bool is_text(std::string_view head);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_CHARSET_H_
