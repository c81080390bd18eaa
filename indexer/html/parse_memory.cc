#include "indexer/html/parse_memory.h"

#include <algorithm>
#include <bit>
#include <new>
#include <utility>

namespace dateline {
namespace {

// Before each piece stands the logarithm of its size, header included.
constexpr std::size_t kHeader = alignof(std::max_align_t);
constexpr std::size_t kMaxChunk = std::size_t{1} << 20;

}  // namespace

void* ParseMemory::allocate(std::size_t size) {
  const auto log = static_cast<std::size_t>(std::bit_width(size + kHeader - 1));
  if (Free* const piece = free_[log]) {
    free_[log] = piece->next;
    return piece;
  }
  std::byte* const start = carve(std::size_t{1} << log);
  *reinterpret_cast<std::size_t*>(start) = log;
  return start + kHeader;
}

void ParseMemory::deallocate(void* piece) {
  if (piece == nullptr) return;
  const std::byte* const start = static_cast<std::byte*>(piece) - kHeader;
  const std::size_t log = *reinterpret_cast<const std::size_t*>(start);
  free_[log] = new (piece) Free{free_[log]};
}

std::byte* ParseMemory::carve(std::size_t size) {
  if (size > left_) {
    chunk_ = std::min(chunk_ * 2, kMaxChunk);
    left_ = std::max(chunk_, size);
    chunks_.emplace_back(new std::byte[left_]);
    next_ = chunks_.back().get();
  }
  left_ -= size;
  return std::exchange(next_, next_ + size);
}

}  // namespace dateline
