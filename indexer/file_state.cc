#include "indexer/file_state.h"

#include <algorithm>
#include <chrono>
#include <string_view>

#include "common/bytes.h"

namespace dateline {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kDoubt = 2 * kSecond;

std::int64_t nanoseconds(const timespec& time) {
  return time.tv_sec * kSecond + time.tv_nsec;
}

}  // namespace

FileState state_of(const struct stat& status) {
  const std::int64_t times[] = {nanoseconds(status.st_mtim),
                                nanoseconds(status.st_ctim)};
  return {static_cast<std::uint64_t>(status.st_size),
          hash_of({reinterpret_cast<const char*>(times), sizeof times}),
          std::max(times[0], times[1])};
}

bool is_doubtful(const FileState& state, std::int64_t now) {
  return state.changed > now - kDoubt;
}

std::int64_t wall_clock() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

}  // namespace dateline
