#ifndef DATELINE_SEARCHER_RENDER_HISTOGRAM_H_
#define DATELINE_SEARCHER_RENDER_HISTOGRAM_H_

#include <cstddef>
#include <string>

#include "searcher/render/terminal.h"
#include "searcher/results.h"

namespace dateline {

// Rows drawn of a facet at most.
inline constexpr std::size_t kMaxRows = 40;

// A facet of dates as a row for each of its days, months or years from the
// first to the last, empty ones included: name, count, bar. Where these are
// more than kMaxRows, weeks, months, quarters, years, decades or centuries are
// drawn instead, and a last line says so. Begins at column `indent` and goes on
// there; ends with a newline. `remark` is said at the end; it may be empty.
std::string histogram(const Facet& facet, std::size_t indent,
                      const std::string& remark, const Style& style);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_RENDER_HISTOGRAM_H_
