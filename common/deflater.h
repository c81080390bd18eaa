#ifndef DATELINE_COMMON_DEFLATER_H_
#define DATELINE_COMMON_DEFLATER_H_

#include <cstddef>
#include <memory>
#include <string_view>

namespace dateline {

// Compresses short pieces of one kind, each into a DEFLATE stream (RFC 1951) of
// its own, with a Huffman code learnt from those before: four times as fast as
// with a code for each, for a tenth more bytes. Goes on learning, so the kind
// may change. One thread; the memory is 100 kB.
class Deflater {
 public:
  Deflater();
  ~Deflater();

  // Writes the stream to `out`; returns its bytes, 0 where it takes more than
  // `room`. It never takes more than most_bytes().
  std::size_t compress(std::string_view bytes, char* out, std::size_t room);
  static std::size_t most_bytes(std::size_t bytes);

 private:
  struct State;

  void learn(std::string_view bytes);

  std::unique_ptr<State> state_;
};

}  // namespace dateline

#endif  // DATELINE_COMMON_DEFLATER_H_
