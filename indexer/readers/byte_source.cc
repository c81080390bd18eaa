#include "indexer/readers/byte_source.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

namespace dateline {
namespace {

constexpr std::size_t kBlock = 1U << 18;

}  // namespace

ByteSource::ByteSource(const std::string& path, bool (*is_over)())
    : is_over_(is_over) {
  file_ = path == "-" ? ::dup(STDIN_FILENO)
                      : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file_ < 0) {
    gone_ = errno == ENOENT || errno == ELOOP;
    fail(errno);
  }
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
  // One for all files: most are much smaller.
  thread_local std::vector<char> block(kBlock);
  while (buffer_.size() < size && !exhausted_) {
    const ssize_t got = ::read(file_, block.data(), block.size());
    const int error = errno;
    if (got > 0) {
      const std::string_view bytes(block.data(), static_cast<std::size_t>(got));
      hash_ = hash_of(bytes, hash_);
      buffer_.append(bytes);
      bytes_read_ += static_cast<std::uint64_t>(got);
    } else if (got < 0 && error != EINTR) {
      fail(error);
    } else {
      exhausted_ = got == 0 || (is_over_ != nullptr && is_over_());
    }
  }
}

}  // namespace dateline
