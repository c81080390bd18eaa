#ifndef DATELINE_TESTS_QUERY_ERROR_H_
#define DATELINE_TESTS_QUERY_ERROR_H_

#include <string>

#include "common/error.h"
#include "searcher/query/parse.h"

namespace dateline {

// What parsing the query says is wrong with it; "no error" where nothing is.
inline std::string error_of(const std::string& query) {
  try {
    parse_query(query);
  } catch (const UsageError& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace dateline

#endif  // DATELINE_TESTS_QUERY_ERROR_H_
