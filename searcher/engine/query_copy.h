#ifndef DATELINE_SEARCHER_ENGINE_QUERY_COPY_H_
#define DATELINE_SEARCHER_ENGINE_QUERY_COPY_H_

#include <xapian.h>

namespace dateline {

// The same query, sharing nothing that Xapian counts references of, for another
// thread.
Xapian::Query query_copy(const Xapian::Query& query);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_QUERY_COPY_H_
