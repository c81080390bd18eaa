#ifndef DATELINE_INDEXER_MIRROR_H_
#define DATELINE_INDEXER_MIRROR_H_

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "indexer/previous_index.h"
#include "indexer/report.h"
#include "indexer/worker.h"

namespace dateline {

// What a run does to the articles of earlier runs: which give way, and how that
// counts. Memory: kBytesPerGivenWay an article that gives way.
class Mirror {
 public:
  // `previous` must outlive it.
  explicit Mirror(const PreviousIndex& previous) : previous_(previous) {}

  // The articles of a file give way to what is read of it now, if anything.
  // Returns how many there are that did not give way already.
  std::size_t replace_file(std::uint64_t file, const std::string& root);
  // Those of a whole PATH do.
  void replace_root(const std::string& root);
  // Those of a PATH do of which an article of the same id is read now.
  void replace_read(const std::string& root);
  // An earlier replace_file() is taken back.
  void keep(std::uint64_t file) { kept_.insert(file); }

  // Articles that give way so far. By the thread that calls replace_…().
  std::size_t given_way() const { return earlier_.size(); }

  // When an article that gives way came into the index; 0 where there is none.
  // `article` is its article_hash. Thread-safe, also against replace_…().
  std::int64_t first_indexed(std::uint64_t article) const;

  // The articles to be removed from the previous index, ascending, where `read`
  // is what has been read now and stays. Counts added, updated and removed.
  std::vector<Xapian::docid> supersede(const std::vector<ReadArticle>& read,
                                       Report& report) const;

 private:
  struct Earlier {
    Xapian::docid docid;
    std::uint64_t article;  // article_hash
    std::uint64_t file;     // 0 where it does not matter
    bool only_if_read;
  };

  std::size_t add(const std::vector<PreviousIndex::Known>& known,
                  const std::string& root, const Earlier& common);
  std::vector<Earlier> giving_way(const std::vector<ReadArticle>& read) const;

  const PreviousIndex& previous_;
  std::vector<Earlier> earlier_;
  std::unordered_set<Xapian::docid> met_;  // of earlier_
  std::unordered_set<std::uint64_t> kept_;
  mutable std::mutex mutex_;
  std::unordered_map<std::uint64_t, std::int64_t> first_indexed_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_MIRROR_H_
