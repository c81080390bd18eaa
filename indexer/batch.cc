#include "indexer/batch.h"

#include <algorithm>

namespace dateline {
namespace {

// A smaller shard takes longer to write and to merge than it helps.
constexpr std::size_t kMinSharedBytes = 150'000;

// A thread's share of what is left is indexed in so many batches.
constexpr std::size_t kBatchesOfShare = 2;

}  // namespace

bool BatchLimit::is_reached(const Batch& batch,
                            std::optional<std::uint64_t> unread) const {
  if (batch.items.size() >= kMaxBatchArticles) return true;
  if (!unread) return batch.bytes >= bytes_;
  const std::uint64_t share =
      (batch.bytes + *unread) / threads_ / kBatchesOfShare;
  return batch.bytes >= std::clamp<std::uint64_t>(
                            share, std::min(kMinSharedBytes, bytes_), bytes_);
}

}  // namespace dateline
