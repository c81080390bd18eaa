#ifndef DATELINE_INDEXER_MIRROR_H_
#define DATELINE_INDEXER_MIRROR_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "indexer/previous_index.h"
#include "indexer/report.h"
#include "indexer/roots.h"
#include "indexer/worker.h"

namespace dateline {

// What a run does to the articles of earlier runs: which give way to what was
// read now, and how that counts.
class Mirror {
 public:
  // Takes note of all articles of the PATHs to be read. `previous` must outlive
  // it.
  Mirror(const PreviousIndex& previous, const Roots& roots);

  // The earlier articles to be dropped: those of the PATHs read, except those
  // of files and folders that are rejected now, and of standard input only
  // those read again.
  std::vector<Xapian::docid> superseded(
      const std::vector<ReadArticle>& read,
      const std::vector<Rejected>& rejected) const;

  // Counts added, updated and removed.
  void count(const std::vector<ReadArticle>& read, std::size_t superseded,
             Report& report) const;

 private:
  struct Earlier {
    Xapian::docid docid;
    std::uint64_t hash;  // article_hash of root and id
    bool kept_unless_read;
  };

  const PreviousIndex& previous_;
  std::vector<Earlier> earlier_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_MIRROR_H_
