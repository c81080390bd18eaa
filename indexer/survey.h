#ifndef DATELINE_INDEXER_SURVEY_H_
#define DATELINE_INDEXER_SURVEY_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/journal.h"
#include "indexer/previous_index.h"
#include "indexer/report.h"
#include "indexer/roots.h"
#include "indexer/walk.h"

namespace dateline {

// Paths in one stretch of memory, each without what it begins with as the one
// before does: some ten bytes a file.
class PathList {
 public:
  void add(std::string_view path);
  std::size_t size() const { return size_; }
  // In the order of add(). Stops where `visit` returns false.
  void for_each(
      const std::function<bool(const std::string& path)>& visit) const;

 private:
  std::string paths_;  // of each: bytes shared, bytes of the rest, the rest
  std::string last_;
  std::size_t size_ = 0;
};

// What a run finds to do below its PATHs before it opens a file.
struct Survey {
  struct Folder {
    Root root;
    PathList files;  // new, changed, or not certainly unchanged
  };
  struct Vanished {
    std::uint64_t file;
    std::string root;
  };
  std::vector<Folder> folders;
  std::vector<Vanished> vanished;
  std::size_t files = 0;    // of all folders
  std::uint64_t bytes = 0;  // of these files

  // What is as it was.
  std::size_t unchanged = 0;  // articles
  std::size_t skipped = 0;    // files that are no text
  // Of unchanged files as before; folders that cannot be read; removals that
  // are refused.
  std::vector<Rejected> rejected;
};

struct SurveyOptions {
  WalkOptions walk;
  std::uint32_t recipe = 0;  // FileEntry::recipe of files read now
  bool prune = false;        // however many files have vanished
};

// Compares the PATHs with the journal, whose entries of the files met are
// marked as seen. If more than half of a PATH's files, and more than 20, have
// vanished, they are kept, unless `prune`: the disk may not be mounted. Throws
// Error where interrupted.
Survey survey(const Roots& roots, const SurveyOptions& options,
              const PreviousIndex& previous, Journal& journal);

}  // namespace dateline

#endif  // DATELINE_INDEXER_SURVEY_H_
