#ifndef DATELINE_SEARCHER_RENDER_TEXT_H_
#define DATELINE_SEARCHER_RENDER_TEXT_H_

#include <string>

#include "searcher/render/terminal.h"
#include "searcher/results.h"

namespace dateline {

// The answer for a person. Control characters of articles and queries do not
// come through.
std::string text_answer(const Results& results, const Style& style);

// One article, whole.
std::string text_article(const ShownArticle& shown, const Style& style);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_RENDER_TEXT_H_
