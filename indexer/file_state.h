#ifndef DATELINE_INDEXER_FILE_STATE_H_
#define DATELINE_INDEXER_FILE_STATE_H_

#include <sys/stat.h>

#include <cstdint>

namespace dateline {

// What tells, without opening a file, whether it is what it was: its size, and
// the times at which its content and its inode changed. The latter cannot be
// set back, so that a file replaced with its old time kept is noticed too.
struct FileState {
  std::uint64_t size = 0;    // bytes
  std::uint64_t times = 0;   // a hash of both times
  std::int64_t changed = 0;  // the later one, nanoseconds since 1970

  bool operator==(const FileState&) const = default;
};

FileState state_of(const struct stat& status);

// Whether a file in this state, read at `now` (nanoseconds since 1970), may
// change without another state: its last change is so near that the clock of
// the file system (FAT: 2 s) may not tell the next one from it, or lies in the
// future.
bool is_doubtful(const FileState& state, std::int64_t now);

// Nanoseconds since 1970.
std::int64_t wall_clock();

}  // namespace dateline

#endif  // DATELINE_INDEXER_FILE_STATE_H_
