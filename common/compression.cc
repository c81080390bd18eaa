#include "common/compression.h"

#include <libdeflate.h>

#include <memory>
#include <new>

#include "common/bytes.h"

namespace dateline {
namespace {

// The fastest: the others gain less than a hundredth on articles.
constexpr int kLevel = 1;

// DEFLATE's greatest gain: 258 bytes for two bits.
constexpr std::uint64_t kMostGain = 1032;

template <typename Coder>
Coder* require(Coder* coder) {
  if (coder == nullptr) throw std::bad_alloc();
  return coder;
}

libdeflate_compressor* compressor() {
  static thread_local const std::unique_ptr<
      libdeflate_compressor, decltype(&libdeflate_free_compressor)>
      own(require(libdeflate_alloc_compressor(kLevel)),
          &libdeflate_free_compressor);
  return own.get();
}

libdeflate_decompressor* decompressor() {
  static thread_local const std::unique_ptr<
      libdeflate_decompressor, decltype(&libdeflate_free_decompressor)>
      own(require(libdeflate_alloc_decompressor()),
          &libdeflate_free_decompressor);
  return own.get();
}

}  // namespace

std::string compress(std::string_view bytes) {
  libdeflate_compressor* const coder = compressor();
  std::string out;
  append_number(out, bytes.size());
  const std::size_t begin = out.size();
  out.resize(begin + libdeflate_deflate_compress_bound(coder, bytes.size()));
  out.resize(begin + libdeflate_deflate_compress(
                         coder, bytes.data(), bytes.size(), out.data() + begin,
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
