#ifndef DATELINE_SEARCHER_ENGINE_LIKE_H_
#define DATELINE_SEARCHER_ENGINE_LIKE_H_

#include <xapian.h>

#include "searcher/engine/index.h"
#include "searcher/engine/query_builder.h"

namespace dateline {

// The articles that have much of what tells an article from the rest, names
// among it; the article itself is none of them. They are looked up now.
BuiltQuery like_query(const Index& index, Xapian::docid article);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_LIKE_H_
