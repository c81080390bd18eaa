#ifndef DATELINE_SEARCHER_RENDER_QUOTE_H_
#define DATELINE_SEARCHER_RENDER_QUOTE_H_

#include <cstddef>
#include <string>

#include "searcher/results.h"

namespace dateline {

// The words of a mention as the article prints them.
struct Quote {
  const char* field = "";  // "title", "text", "dateline"
  std::size_t begin = 0;   // in code points of the field
  std::size_t end = 0;
  std::string text;
};

Quote quote_of(const Mention& mention, const ShownArticle& shown);

// "adjective", "full name".
const char* rule_name(MentionRule rule);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_RENDER_QUOTE_H_
