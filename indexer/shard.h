#ifndef DATELINE_INDEXER_SHARD_H_
#define DATELINE_INDEXER_SHARD_H_

#include <xapian.h>

#include <string>

namespace dateline {

// A small private database, built in memory by one thread and written once:
// many of these, merged, are several times faster than one large writer.
class Shard {
 public:
  // Creates the database at `path`, which must not exist.
  explicit Shard(const std::string& path);

  void add(const Xapian::Document& document);
  void add_synonym(const std::string& key, const std::string& value);
  void set_metadata(const std::string& key, const std::string& value);

  // Writes everything. Without it the shard is worth nothing.
  void close();

 private:
  Xapian::WritableDatabase database_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_SHARD_H_
