#include "indexer/shard.h"

namespace dateline {

Shard::Shard(const std::string& path)
    : database_(path, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS |
                          Xapian::DB_NO_SYNC) {}

void Shard::add(const Xapian::Document& document) {
  database_.add_document(document);
}

void Shard::close() {
  lists_.write(database_);
  database_.commit();
  database_.close();
}

}  // namespace dateline
