#ifndef DATELINE_COMMON_COMPRESSION_H_
#define DATELINE_COMMON_COMPRESSION_H_

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

// The number of bytes and then their DEFLATE stream (RFC 1951), of at most
// Deflater::most_bytes(). Thread-safe.
std::string compress(std::string_view bytes);

// Nothing where that is not what they are. Takes no more memory than DEFLATE
// can gain, whatever number they begin with.
std::optional<std::string> decompress(std::string_view compressed);

}  // namespace dateline

#endif  // DATELINE_COMMON_COMPRESSION_H_
