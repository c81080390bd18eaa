#ifndef DATELINE_SEARCHER_RENDER_WHY_H_
#define DATELINE_SEARCHER_RENDER_WHY_H_

#include <string>

#include "searcher/render/terminal.h"
#include "searcher/results.h"

namespace dateline {

// What the entities of an article rest on, for people: each with its mentions,
// their places in code points, and the rule that found each; of countries also
// what makes the article about them. Begins with an empty line; empty where
// there is no entity.
std::string text_why(const ShownArticle& shown, const Style& style);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_RENDER_WHY_H_
