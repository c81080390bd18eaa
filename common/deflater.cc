#include "common/deflater.h"

#include <isa-l/igzip_lib.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <stdexcept>

namespace dateline {
namespace {

// Of the first pieces each is learnt from, of the others one in 32.
constexpr std::size_t kFirst = 64;
constexpr std::size_t kOneIn = 32;

// After how many pieces learnt from the code is made anew: 70 microseconds.
constexpr std::size_t kEarly[] = {2, 8, 32, kFirst};
constexpr std::size_t kEach = 16;

// Of DEFLATE: what is not compressed stands in blocks of so many bytes.
constexpr std::size_t kStored = 65'535;
constexpr std::size_t kStoredHead = 5;

std::uint8_t* data_of(std::string_view bytes) {
  return reinterpret_cast<std::uint8_t*>(const_cast<char*>(bytes.data()));
}

}  // namespace

struct Deflater::State {
  isal_zstream stream{};
  isal_huff_histogram histogram{};
  isal_hufftables code{};
  bool has_code = false;
  std::size_t pieces = 0;
  std::size_t learnt = 0;  // pieces
};

Deflater::Deflater() : state_(std::make_unique<State>()) {}
Deflater::~Deflater() = default;

std::size_t Deflater::most_bytes(std::size_t bytes) {
  return bytes + (bytes / kStored + 1) * kStoredHead;
}

void Deflater::learn(std::string_view bytes) {
  State& state = *state_;
  const std::size_t place = state.pieces++;
  if (place >= kFirst && place % kOneIn != 0) return;
  isal_update_histogram(data_of(bytes), static_cast<int>(bytes.size()),
                        &state.histogram);
  ++state.learnt;
  const bool early =
      std::count(std::begin(kEarly), std::end(kEarly), state.learnt) > 0;
  if (!early && (state.learnt < kFirst || state.learnt % kEach != 0)) return;
  state.has_code = isal_create_hufftables(&state.code, &state.histogram) == 0;
  if (early) return;
  // What is older tells less.
  for (auto& count : state.histogram.lit_len_histogram) count /= 2;
  for (auto& count : state.histogram.dist_histogram) count /= 2;
}

std::size_t Deflater::compress(std::string_view bytes, char* out,
                               std::size_t room) {
  if (bytes.size() > std::numeric_limits<std::int32_t>::max()) {
    throw std::length_error("too much to compress at once");
  }
  learn(bytes);
  isal_zstream& stream = state_->stream;
  isal_deflate_stateless_init(&stream);
  stream.end_of_stream = 1;
  if (state_->has_code) stream.hufftables = &state_->code;
  stream.next_in = data_of(bytes);
  stream.avail_in = static_cast<std::uint32_t>(bytes.size());
  stream.next_out = reinterpret_cast<std::uint8_t*>(out);
  stream.avail_out = static_cast<std::uint32_t>(
      std::min<std::size_t>(room, std::numeric_limits<std::uint32_t>::max()));
  return isal_deflate_stateless(&stream) == COMP_OK ? stream.total_out : 0;
}

}  // namespace dateline
