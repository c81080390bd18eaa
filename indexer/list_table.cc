#include "indexer/list_table.h"

#include <iterator>
#include <utility>

#include "common/string_list.h"

namespace dateline {

void ListTable::add_all(const Xapian::Database& database) {
  for (auto key = database.metadata_keys_begin();
       key != database.metadata_keys_end(); ++key) {
    for (std::string& string : decode_list(database.get_metadata(*key))) {
      add(*key, std::move(string));
    }
  }
}

void ListTable::write(Xapian::WritableDatabase& database) {
  for (auto& [key, strings] : lists_) {
    std::vector<std::string> before = decode_list(database.get_metadata(key));
    std::move(before.begin(), before.end(), std::back_inserter(strings));
    database.set_metadata(key, encode_list(std::move(strings)));
  }
  lists_.clear();
  size_ = 0;
}

}  // namespace dateline
