#ifndef DATELINE_SEARCHER_RENDER_CSV_H_
#define DATELINE_SEARCHER_RENDER_CSV_H_

#include <string>

#include "searcher/results.h"

namespace dateline {

// Tables as RFC 4180 has them: a header, then lines that end with CR LF. A cell
// that a spreadsheet would take for a formula (= + - @, a tab or line break in
// front) begins with ' instead.

// A line for each hit.
std::string csv_hits(const Results& results);

// A line for each facet value.
std::string csv_facets(const Results& results);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_RENDER_CSV_H_
