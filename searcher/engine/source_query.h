#ifndef DATELINE_SEARCHER_ENGINE_SOURCE_QUERY_H_
#define DATELINE_SEARCHER_ENGINE_SOURCE_QUERY_H_

#include <xapian.h>

#include <cstring>
#include <memory>
#include <string>

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
  const auto* const place = &shared;
  std::string address(sizeof place, '\0');
  std::memcpy(address.data(), &place, sizeof place);
  return address;
}

template <typename Thing>
std::shared_ptr<Thing> shared_at(const std::string& address) {
  const std::shared_ptr<Thing>* place = nullptr;
  std::memcpy(&place, address.data(), sizeof place);
  return *place;
}

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_SOURCE_QUERY_H_
