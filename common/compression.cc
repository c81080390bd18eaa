#include "common/compression.h"

#include <libdeflate.h>

#include <memory>
#include <new>

#include "common/bytes.h"
#include "common/deflater.h"

namespace dateline {
namespace {

// DEFLATE's greatest gain: 258 bytes for two bits.
constexpr std::uint64_t kMostGain = 1032;

Deflater& deflater() {
  static thread_local Deflater own;
  return own;
}

libdeflate_decompressor* decompressor() {
  static thread_local const std::unique_ptr<
      libdeflate_decompressor, decltype(&libdeflate_free_decompressor)>
      own(libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
  if (own == nullptr) throw std::bad_alloc();
  return own.get();
}

}  // namespace

std::string compress(std::string_view bytes) {
  std::string out;
  append_number(out, bytes.size());
  const std::size_t begin = out.size();
  out.resize(begin + Deflater::most_bytes(bytes.size()));
  out.resize(begin + deflater().compress(bytes, out.data() + begin,
                                         out.size() - begin));
  return out;
}

std::optional<std::string> decompress(std::string_view compressed) {
  ByteReader reader(compressed);
  const std::uint64_t size = reader.number();
  const std::string_view stream = reader.rest();
  if (reader.failed() || size / kMostGain > stream.size()) return std::nullopt;
  std::string bytes(size, '\0');
  std::size_t read = 0;
  const libdeflate_result result = libdeflate_deflate_decompress_ex(
      decompressor(), stream.data(), stream.size(), bytes.data(), bytes.size(),
      &read, nullptr);
  if (result != LIBDEFLATE_SUCCESS || read != stream.size()) {
    return std::nullopt;
  }
  return bytes;
}

}  // namespace dateline
