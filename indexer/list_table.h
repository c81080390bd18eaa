#ifndef DATELINE_INDEXER_LIST_TABLE_H_
#define DATELINE_INDEXER_LIST_TABLE_H_

#include <xapian.h>

#include <map>
#include <string>
#include <vector>

namespace dateline {

// Strings that are to be added to lists (string_list.h), by the metadata keys
// of these: the stem table and the words of names. Metadata, because Xapian's
// own table of synonyms compresses each entry by itself when it is written,
// which took half of the time of finding the stems.
class ListTable {
 public:
  void add(const std::string& key, std::string string) {
    lists_[key].push_back(std::move(string));
    ++size_;
  }

  // Strings that wait to be written.
  std::size_t size() const { return size_; }

  // All lists of a database that holds no other metadata.
  void add_all(const Xapian::Database& database);

  // Adds the strings to the lists of the database; the table is empty then.
  void write(Xapian::WritableDatabase& database);

 private:
  std::map<std::string, std::vector<std::string>> lists_;
  std::size_t size_ = 0;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_LIST_TABLE_H_
