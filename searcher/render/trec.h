#ifndef DATELINE_SEARCHER_RENDER_TREC_H_
#define DATELINE_SEARCHER_RENDER_TREC_H_

#include <string>

#include "searcher/results.h"

namespace dateline {

// The hits as lines of a TREC run: "ID Q0 ARTICLE-ID RANK SCORE RUN", white
// space and % in ids percent-encoded. REQUIRES: the answer has an id.
std::string trec_lines(const Results& results, const std::string& run);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_RENDER_TREC_H_
