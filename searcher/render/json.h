#ifndef DATELINE_SEARCHER_RENDER_JSON_H_
#define DATELINE_SEARCHER_RENDER_JSON_H_

#include <string>

#include "searcher/evaluation.h"
#include "searcher/results.h"

namespace dateline {

// JSON, version 1 of its form. Valid UTF-8 whatever the articles hold;
// highlights in code points. Each ends with a newline.

// The whole answer, indented for people.
std::string json_answer(const Results& results);

// The whole answer on one line.
std::string json_line(const Results& results);

// One hit object a line.
std::string json_hits(const Results& results);

// One article, indented. `why`: each entity with its mentions, and each country
// with what makes it central.
std::string json_article(const ShownArticle& shown, bool why = false);

// The means and each query's figures, indented.
std::string json_evaluation(const Evaluation& evaluation);

// What stands for an answer where a batch query failed.
std::string json_error(const std::string& id, const std::string& error);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_RENDER_JSON_H_
