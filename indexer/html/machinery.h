#ifndef DATELINE_INDEXER_HTML_MACHINERY_H_
#define DATELINE_INDEXER_HTML_MACHINERY_H_

#include <string>
#include <string_view>

namespace dateline {

// The page without the source of its scripts (save JSON-LD), styles and
// drawings: most of its bytes, and nothing that a reader sees. The elements
// themselves stay, empty, so that the parser builds the same tree.
std::string without_machinery(std::string_view html);

}  // namespace dateline

#endif  // DATELINE_INDEXER_HTML_MACHINERY_H_
