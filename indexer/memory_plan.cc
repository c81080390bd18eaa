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

// Bytes that a raw byte of prose takes while it is being indexed: the article,
// its tokens, its document and the shard's inverter.
constexpr std::size_t kBytesPerRawByte = 40;

constexpr std::size_t kMinBatchBytes = 25'000;

// The same of text of short words that are all different, and of a batch that
// waits.
constexpr std::size_t kBytesPerBatchByte = 150;

constexpr std::size_t kLeastGrowth = 5 * kMegabyte;

std::size_t least(const MemoryNeed& need, unsigned threads) {
  return kTables + need.files * kPerFile + need.given_way * kBytesPerGivenWay +
         kLeastGrowth +
         threads * (kCachesOfThread + kMinBatchBytes * kBytesPerBatchByte);
}

}  // namespace

MemoryPlan plan_memory(const MemoryNeed& need, unsigned threads) {
  const std::size_t memory = need.megabytes * kMegabyte;
  const std::size_t alone = std::min(least(need, 1), memory);
  const std::size_t most = memory - (memory - alone) / 2;
  while (threads > 1 && least(need, threads) > most) --threads;
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
  const std::size_t rest =
      spare - (plan.batch_bytes - kMinBatchBytes) * of_batch;
  plan.growth_bytes = kLeastGrowth + rest / 2;
  plan.article_bytes = rest / 2 + plan.batch_bytes * kBytesPerBatchByte;
  plan.transaction_bytes =
      (spare / 2 + kMinBatchBytes * kBytesPerBatchByte) / kBytesPerRawByte;
  return plan;
}

}  // namespace dateline
