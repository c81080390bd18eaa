#ifndef DATELINE_SEARCHER_ENGINE_SOURCE_QUERY_H_
#define DATELINE_SEARCHER_ENGINE_SOURCE_QUERY_H_

#include <xapian.h>

#include <bit>
#include <cstdint>
#include <memory>
#include <string>

#include "common/bytes.h"

namespace dateline {

// What a posting source matches. Takes the source, made by new: Xapian frees it
// with the last query that holds it.
inline Xapian::Query source_query(Xapian::PostingSource* source) {
  return Xapian::Query(source->release());
}

// How a posting source is written down for a copy within the process: by where
// what it shares lies. Good while the source lives.
template <typename Thing>
std::string address_of(const std::shared_ptr<Thing>& shared) {
  std::string address;
  append_number(address, std::bit_cast<std::uintptr_t>(&shared));
  return address;
}

template <typename Thing>
std::shared_ptr<Thing> shared_at(const std::string& address) {
  const auto place = static_cast<std::uintptr_t>(ByteReader(address).number());
  return *std::bit_cast<const std::shared_ptr<Thing>*>(place);
}

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_SOURCE_QUERY_H_
