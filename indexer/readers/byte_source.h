#ifndef DATELINE_INDEXER_READERS_BYTE_SOURCE_H_
#define DATELINE_INDEXER_READERS_BYTE_SOURCE_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "common/bytes.h"
#include "indexer/file_state.h"

namespace dateline {

// Reads a file or standard input in blocks. Errors are kept, not thrown.
class ByteSource {
 public:
  // "-" for standard input, which also ends where it lets a reader wait until
  // a signal comes, and `is_over` says so.
  explicit ByteSource(const std::string& path, bool (*is_over)() = nullptr);
  ~ByteSource();
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;

  // The bytes not yet taken that have been read so far; valid until the next
  // call of fill() or take().
  std::string_view buffered() const {
    return std::string_view(buffer_).substr(taken_);
  }

  // Reads on until `size` bytes are buffered or the file ends.
  void fill(std::size_t size);

  // Gives up the first `size` buffered bytes.
  void take(std::size_t size) { taken_ += size; }

  // Whether everything has been read into the buffer.
  bool exhausted() const { return exhausted_; }

  // "cannot be read: Permission denied"; empty where all went well.
  const std::string& error() const { return error_; }

  // Whether there is no such file (any more).
  bool is_gone() const { return gone_; }

  // The state of the open file at this moment; nothing of standard input.
  FileState state() const;

  std::uint64_t bytes_read() const { return bytes_read_; }
  // Of all bytes read, in their order.
  std::uint64_t hash() const { return hash_; }

 private:
  void fail(int error);

  bool (*const is_over_)();
  int file_ = -1;
  std::string buffer_;
  std::size_t taken_ = 0;
  bool exhausted_ = false;
  bool gone_ = false;
  std::string error_;
  std::uint64_t bytes_read_ = 0;
  std::uint64_t hash_ = kHashOfNothing;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_BYTE_SOURCE_H_
