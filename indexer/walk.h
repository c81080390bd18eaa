#ifndef DATELINE_INDEXER_WALK_H_
#define DATELINE_INDEXER_WALK_H_

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/file_state.h"

namespace dateline {

// Files and folders that are left out, as patterns of the shell (*, ?, [a-z]).
// A pattern without "/" is compared with each name, any other with the path
// below the PATH, of which * and ? match "/" too.
class Exclusions {
 public:
  Exclusions() = default;
  explicit Exclusions(std::vector<std::string> patterns)
      : patterns_(std::move(patterns)) {}

  // `relative`: below the PATH.
  bool hold(const std::string& relative) const;

 private:
  std::vector<std::string> patterns_;
};

struct FolderFailure {
  std::string path;    // absolute
  std::string reason;  // "cannot be read: Permission denied"
};

struct WalkOptions {
  std::string own_index;  // real path of the index being written, left out
  Exclusions exclusions;
};

// Visits the regular files under a real path, a file or a folder, in order:
// within a folder by name in byte order. Hidden files and folders (".git") and
// indexes are left out; a link to a file counts as a file, a link to a folder
// is not followed, one that leads nowhere is nothing. Stops where `visit`
// returns false. Memory: the names in one folder and those above it.
std::vector<FolderFailure> walk(
    const std::string& real_path, const WalkOptions& options,
    const std::function<bool(const std::string& path, const FileState& state)>&
        visit);

// Whether one path below a PATH comes before another in the order of walk().
bool comes_before(std::string_view path, std::string_view other);

}  // namespace dateline

#endif  // DATELINE_INDEXER_WALK_H_
