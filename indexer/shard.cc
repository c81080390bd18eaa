#include "indexer/shard.h"

namespace dateline {

Shard::Shard(const std::string& path)
    : database_(path, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS |
                          Xapian::DB_NO_SYNC) {}

void Shard::add(const Xapian::Document& document) {
  database_.add_document(document);
}

void Shard::add_synonym(const std::string& key, const std::string& value) {
  database_.add_synonym(key, value);
}

void Shard::set_metadata(const std::string& key, const std::string& value) {
  database_.set_metadata(key, value);
}

void Shard::close() {
  database_.commit();
  database_.close();
}

}  // namespace dateline
