#ifndef DATELINE_INDEXER_SHARD_H_
#define DATELINE_INDEXER_SHARD_H_

#include <xapian.h>

#include <string>
#include <utility>

#include "indexer/list_table.h"

namespace dateline {

// A small private database, built in memory by one thread and written once:
// many of these, merged, are several times faster than one large writer.
class Shard {
 public:
  // Creates the database at `path`, which must not exist.
  explicit Shard(const std::string& path);

  void add(const Xapian::Document& document);
  void add_to_list(const std::string& key, std::string string) {
    lists_.add(key, std::move(string));
  }

  // Writes everything. Without it the shard is worth nothing.
  void close();

 private:
  Xapian::WritableDatabase database_;
  ListTable lists_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_SHARD_H_
