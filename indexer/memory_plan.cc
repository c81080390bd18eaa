#include "indexer/memory_plan.h"

#include <algorithm>
#include <string>

#include "common/error.h"
#include "common/quantity.h"
#include "indexer/batch.h"

namespace dateline {
namespace {

constexpr std::size_t kMegabyte = 1'000'000;

// From the peaks of runs over 20,000 to 1,000,000 files.
constexpr std::size_t kTables = 50 * kMegabyte;
constexpr std::size_t kCachesOfThread = 15 * kMegabyte;
constexpr std::size_t kPerFile = 220;

// Bytes that a raw byte takes at most while it waits or is being indexed: the
// article, its tokens, its document and the shard's inverter.
constexpr std::size_t kBytesPerRawByte = 40;

constexpr std::size_t kMinBatchBytes = 50'000;

// Of one batch that each thread indexes and one that waits for it.
constexpr std::size_t kBytesPerBatchByte = 2 * kBytesPerRawByte;

constexpr std::size_t kLeastGrowth = 5 * kMegabyte;

std::size_t least(const MemoryNeed& need, unsigned threads) {
  return kTables + need.files * kPerFile + need.given_way * kBytesPerGivenWay +
         kLeastGrowth +
         threads * (kCachesOfThread + kMinBatchBytes * kBytesPerBatchByte);
}

}  // namespace

MemoryPlan plan_memory(const MemoryNeed& need, unsigned threads) {
  const std::size_t memory = need.megabytes * kMegabyte;
  while (threads > 1 && least(need, threads) > memory) --threads;
  if (least(need, threads) > memory) {
    throw Error("--memory=" + std::to_string(need.megabytes) +
                " is too little for " + count_of(need.files, "file") +
                ": give at least --memory=" +
                std::to_string(least(need, 1) / kMegabyte + 1));
  }
  const std::size_t spare = memory - least(need, threads);
  const std::size_t of_batch = kBytesPerBatchByte * threads;
  MemoryPlan plan;
  plan.threads = threads;
  plan.batch_bytes =
      std::min(kMinBatchBytes + spare / 2 / of_batch, kMaxBatchBytes);
  plan.growth_bytes =
      kLeastGrowth + spare - (plan.batch_bytes - kMinBatchBytes) * of_batch;
  plan.transaction_bytes =
      (spare / 2 + kMinBatchBytes * kBytesPerBatchByte) / kBytesPerRawByte;
  return plan;
}

}  // namespace dateline
