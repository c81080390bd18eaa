#ifndef DATELINE_INDEXER_WALK_H_
#define DATELINE_INDEXER_WALK_H_

#include <string>
#include <vector>

namespace dateline {

struct FolderFailure {
  std::string path;    // absolute
  std::string reason;  // "cannot be read: Permission denied"
};

struct Walk {
  std::vector<std::string> files;  // absolute, sorted folder by folder
  std::vector<FolderFailure> failures;
};

// The regular files under a real path, a file or a folder. Within a folder, by
// name in byte order. Hidden files and folders (".git") are left out, and so is
// `own_index`, the real path of the index that is being written; a link to a
// file counts as a file, a link to a folder is not followed.
Walk walk(const std::string& real_path, const std::string& own_index);

}  // namespace dateline

#endif  // DATELINE_INDEXER_WALK_H_
