#ifndef DATELINE_SEARCHER_QUERY_PRINT_H_
#define DATELINE_SEARCHER_QUERY_PRINT_H_

#include <string>

#include "searcher/query/query.h"

namespace dateline {

// The query as text that parses to the same tree; words as typed, parentheses
// only where they are needed.
std::string to_string(const QueryNode& node);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_QUERY_PRINT_H_
