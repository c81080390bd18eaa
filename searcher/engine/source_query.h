#ifndef DATELINE_SEARCHER_ENGINE_SOURCE_QUERY_H_
#define DATELINE_SEARCHER_ENGINE_SOURCE_QUERY_H_

#include <xapian.h>

namespace dateline {

// What a posting source matches. Takes the source, made by new: Xapian frees it
// with the last query that holds it.
inline Xapian::Query source_query(Xapian::PostingSource* source) {
  return Xapian::Query(source->release());
}

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_SOURCE_QUERY_H_
