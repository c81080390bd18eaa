#ifndef DATELINE_SEARCHER_RENDER_EXPLANATION_H_
#define DATELINE_SEARCHER_RENDER_EXPLANATION_H_

#include <string>

#include "searcher/render/terminal.h"
#include "searcher/results.h"

namespace dateline {

// What becomes of each part of the request, a row each, or the words by which
// articles are alike; empty where that was not asked for.
std::string text_explanation(const Results& results, const Style& style);

// "required"
const char* role_name(ExplainedClause::Role role);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_RENDER_EXPLANATION_H_
