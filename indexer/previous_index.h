#ifndef DATELINE_INDEXER_PREVIOUS_INDEX_H_
#define DATELINE_INDEXER_PREVIOUS_INDEX_H_

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/schema.h"
#include "indexer/roots.h"

namespace dateline {

// The live database as a run finds it. Everything is empty where there is no
// index yet. Not thread-safe.
class PreviousIndex {
 public:
  // `path` is the live database, empty for none. Throws Error where it has
  // another schema.
  explicit PreviousIndex(const std::string& path);

  bool exists() const { return database_.has_value(); }
  const std::string& path() const { return path_; }
  std::size_t articles() const;
  const std::vector<Root>& roots() const { return roots_; }
  const schema::Stamp& stamp() const { return stamp_; }
  std::string metadata(const std::string& key) const;

  // Of the articles in it; 0 where there are none.
  Xapian::docid first_docid() const;
  Xapian::docid last_docid() const;

  // One article of an earlier run.
  struct Known {
    Xapian::docid docid;
    std::string id;              // its own, which it may not have got
    std::int64_t first_indexed;  // seconds since 1970
  };
  // `file` is the hash of the absolute path.
  std::vector<Known> articles_of_file(std::uint64_t file) const;
  std::vector<Known> articles_of_root(const std::string& path) const;

  // The absolute path of the file that an article was read from.
  std::string file_of(Xapian::docid docid) const;

 private:
  std::vector<Known> articles_with(const std::string& term) const;

  std::string path_;
  std::optional<Xapian::Database> database_;
  std::vector<Root> roots_;
  schema::Stamp stamp_;
  bool has_fallback_ids_ = false;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_PREVIOUS_INDEX_H_
