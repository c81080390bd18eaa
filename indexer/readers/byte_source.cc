#include "indexer/readers/byte_source.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace dateline {
namespace {

constexpr std::size_t kBlock = 1U << 18;

}  // namespace

ByteSource::ByteSource(const std::string& path) {
  file_ = path == "-" ? ::dup(STDIN_FILENO)
                      : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file_ < 0) fail(errno);
}

ByteSource::~ByteSource() {
  if (file_ >= 0) ::close(file_);
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
    buffer_.resize(before + kBlock);
    const ssize_t got = ::read(file_, buffer_.data() + before, kBlock);
    const int error = errno;
    buffer_.resize(before +
                   static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got > 0) {
      bytes_read_ += static_cast<std::uint64_t>(got);
    } else if (got == 0) {
      exhausted_ = true;
    } else if (error != EINTR) {
      fail(error);
    }
  }
}

}  // namespace dateline
