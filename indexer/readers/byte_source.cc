#include "indexer/readers/byte_source.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace dateline {
namespace {

constexpr std::size_t kBlock = 1U << 18;
// Where more comes than the file system said: standard input, growing files.
constexpr std::size_t kLastBlock = 1U << 14;

}  // namespace

ByteSource::ByteSource(const std::string& path) {
  file_ = path == "-" ? ::dup(STDIN_FILENO)
                      : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file_ < 0) {
    gone_ = errno == ENOENT || errno == ELOOP;
    fail(errno);
    return;
  }
  size_ = state().size;
}

ByteSource::~ByteSource() {
  if (file_ >= 0) ::close(file_);
}

FileState ByteSource::state() const {
  struct stat status {};
  if (file_ < 0 || ::fstat(file_, &status) != 0) return {};
  return state_of(status);
}

void ByteSource::fail(int error) {
  error_ = std::string("cannot be read: ") + std::strerror(error);
  exhausted_ = true;
}

void ByteSource::fill(std::size_t size) {
  if (buffer_.size() - taken_ >= size) return;
  buffer_.erase(0, taken_);
  taken_ = 0;
  while (buffer_.size() < size && !exhausted_) {
    const std::size_t before = buffer_.size();
    // One byte more than is left, so that a small file is read at once, and its
    // end noticed.
    const std::size_t block =
        size_ > bytes_read_
            ? std::min<std::size_t>(size_ - bytes_read_ + 1, kBlock)
            : kLastBlock;
    buffer_.resize(before + block);
    const ssize_t got = ::read(file_, buffer_.data() + before, block);
    const int error = errno;
    buffer_.resize(before +
                   static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got > 0) {
      hash_ = hash_of(std::string_view(buffer_).substr(before), hash_);
      bytes_read_ += static_cast<std::uint64_t>(got);
    } else if (got == 0) {
      exhausted_ = true;
    } else if (error != EINTR) {
      fail(error);
    }
  }
}

}  // namespace dateline
