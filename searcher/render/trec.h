#ifndef DATELINE_SEARCHER_RENDER_TREC_H_
#define DATELINE_SEARCHER_RENDER_TREC_H_

#include <string>

#include "searcher/results.h"

namespace dateline {

// The hits as lines of a TREC run: "ID Q0 ARTICLE-ID RANK SCORE RUN", white
// space and % in ids percent-encoded. Scores fall with each rank. REQUIRES: the
// answer has an id.
std::string trec_lines(const Results& results, const std::string& run);

// An id as TREC output writes it: white space and % percent-encoded.
std::string trec_token(const std::string& id);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_RENDER_TREC_H_
