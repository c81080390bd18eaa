// What Xapian compresses, above all each article's list of terms, goes through
// zlib's deflate, which takes a tenth of the time of building an index: it
// clears 128 kB of tables for some 700 bytes. These four functions stand in for
// zlib's in the programs that link them, as jemalloc's stand in for malloc, and
// let libdeflate do the work, in the same format. They are all that Xapian
// calls to compress (backends/glass by way of common/compression_stream.cc): a
// stream without a header, its whole input given at once, and the output no
// larger than the input, or it is kept as it is.

#include <libdeflate.h>
#include <zlib.h>

#include <cstddef>

namespace {

// The fastest: the others gain nothing on lists of terms.
constexpr int kLevel = 1;

libdeflate_compressor* compressor_of(z_streamp stream) {
  return reinterpret_cast<libdeflate_compressor*>(stream->state);
}

}  // namespace

extern "C" {

int deflateInit2_(z_streamp stream, int /*level*/, int /*method*/,
                  int window_bits, int /*memory*/, int /*strategy*/,
                  const char* /*version*/, int /*stream_size*/) {
  if (window_bits >= 0) return Z_STREAM_ERROR;
  stream->state =
      reinterpret_cast<internal_state*>(libdeflate_alloc_compressor(kLevel));
  return stream->state == nullptr ? Z_MEM_ERROR : Z_OK;
}

int deflateReset(z_streamp stream) {
  stream->total_in = 0;
  stream->total_out = 0;
  return Z_OK;
}

// Z_OK, as of a stream that is not done, where the output has not the room.
int deflate(z_streamp stream, int flush) {
  if (flush != Z_FINISH) return Z_STREAM_ERROR;
  const std::size_t size = libdeflate_deflate_compress(
      compressor_of(stream), stream->next_in, stream->avail_in,
      stream->next_out, stream->avail_out);
  if (size == 0) return Z_OK;
  stream->total_in = stream->avail_in;
  stream->avail_in = 0;
  stream->next_out += size;
  stream->avail_out -= static_cast<uInt>(size);
  stream->total_out = size;
  return Z_STREAM_END;
}

int deflateEnd(z_streamp stream) {
  libdeflate_free_compressor(compressor_of(stream));
  stream->state = nullptr;
  return Z_OK;
}

}  // extern "C"
