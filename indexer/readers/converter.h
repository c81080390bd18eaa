#ifndef DATELINE_INDEXER_READERS_CONVERTER_H_
#define DATELINE_INDEXER_READERS_CONVERTER_H_

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

// Legacy charsets by ICU. As browsers do, Latin-1 and ASCII mean windows-1252,
// and GB2312 and GBK mean GB18030.

// The bytes as UTF-8. Nothing where the charset is unknown, or where more than
// one of 100 characters is none of it.
std::optional<std::string> convert(std::string_view bytes,
                                   std::string_view charset);

// The charset that the bytes are most likely in; empty where that is unclear.
std::string detect_charset(std::string_view bytes);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_CONVERTER_H_
