// What Xapian compresses, above all each article's list of terms, goes through
// zlib's deflate, which takes a tenth of the time of building an index: it
// clears 128 kB of tables for some 700 bytes. These four functions stand in for
// zlib's in the programs that link them, as jemalloc's stand in for malloc, and
// let the Deflater do the work, in the same format. They are all that Xapian
// calls to compress (backends/glass by way of common/compression_stream.cc): a
// stream without a header, its whole input given at once, and the output no
// larger than the input, or it is kept as it is.

#include <zlib.h>

#include <cstddef>

#include "common/deflater.h"

namespace {

// The lists of all shards that a thread builds are of one kind.
dateline::Deflater& deflater() {
  static thread_local dateline::Deflater own;
  return own;
}

}  // namespace

extern "C" {

// NOLINTNEXTLINE(readability-function-size): zlib's own parameters
int deflateInit2_(z_streamp /*stream*/, int /*level*/, int /*method*/,
                  int window_bits, int /*memory*/, int /*strategy*/,
                  const char* /*version*/, int /*stream_size*/) {
  return window_bits < 0 ? Z_OK : Z_STREAM_ERROR;
}

int deflateReset(z_streamp stream) {
  stream->total_in = 0;
  stream->total_out = 0;
  return Z_OK;
}

// Z_OK, as of a stream that is not done, where the output has not the room.
int deflate(z_streamp stream, int flush) {
  if (flush != Z_FINISH) return Z_STREAM_ERROR;
  const std::size_t size = deflater().compress(
      {reinterpret_cast<const char*>(stream->next_in), stream->avail_in},
      reinterpret_cast<char*>(stream->next_out), stream->avail_out);
  if (size == 0) return Z_OK;
  stream->total_in = stream->avail_in;
  stream->avail_in = 0;
  stream->next_out += size;
  stream->avail_out -= static_cast<uInt>(size);
  stream->total_out = size;
  return Z_STREAM_END;
}

int deflateEnd(z_streamp /*stream*/) { return Z_OK; }

}  // extern "C"
