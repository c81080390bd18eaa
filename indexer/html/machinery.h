#ifndef DATELINE_INDEXER_HTML_MACHINERY_H_
#define DATELINE_INDEXER_HTML_MACHINERY_H_

#include <string>
#include <string_view>

namespace dateline {

// The page without what no reader sees and the indexer does not read, which is
// most of its bytes: the source of scripts (save JSON-LD) and styles, drawings,
// comments, most attributes, runs of white space. The elements themselves stay,
// and comments as empty ones, so that the parser builds the same tree. From
// where a tag, comment or script does not end, all stays as it is. Takes linear
// time.
std::string without_machinery(std::string_view html);

}  // namespace dateline

#endif  // DATELINE_INDEXER_HTML_MACHINERY_H_
