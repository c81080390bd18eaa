#ifndef DATELINE_INDEXER_PREVIOUS_INDEX_H_
#define DATELINE_INDEXER_PREVIOUS_INDEX_H_

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/schema.h"

namespace dateline {

// The live generation as a run finds it: what is carried over and what is
// replaced. Everything is empty where there is no index yet.
class PreviousIndex {
 public:
  // `path` is the live database, empty for none. Throws Error where another
  // version of Dateline made it.
  explicit PreviousIndex(const std::string& path);

  std::size_t articles() const;
  const std::vector<std::string>& roots() const { return roots_; }
  const schema::Stamp& stamp() const { return stamp_; }

  // The names of a dictionary by id; `page_key` is the schema's.
  std::vector<std::string> names(
      std::string (*page_key)(std::uint32_t page)) const;

  // One article of an earlier run.
  struct Known {
    Xapian::docid docid;
    std::string id;
  };
  std::vector<Known> articles_of(const std::string& root) const;

  // The absolute path of the file that an article was read from.
  std::string file_of(Xapian::docid docid) const;

  // Copies the database to the new folder `destination`, without the articles
  // of `superseded`, without metadata and without the tables of names, which
  // the run writes anew.
  void carry_over(const std::vector<Xapian::docid>& superseded,
                  const std::string& destination) const;

 private:
  std::string path_;
  std::optional<Xapian::Database> database_;
  std::vector<std::string> roots_;
  schema::Stamp stamp_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_PREVIOUS_INDEX_H_
