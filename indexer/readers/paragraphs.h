#ifndef DATELINE_INDEXER_READERS_PARAGRAPHS_H_
#define DATELINE_INDEXER_READERS_PARAGRAPHS_H_

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// The paragraphs of a text as people lay it out, each on one line with single
// spaces. Blank lines part them; so do indented lines where the others are
// flush (wire copy); and every line is one where there are no blank lines and
// lines run long (text copied from a page). Double-spaced text is joined.
std::vector<std::string> paragraphs_of(std::string_view text);

// Whether the text is double-spaced from its first line on, which is filled: it
// is no title above the text.
bool runs_on(std::string_view text);

// Paragraphs as Article::body has them.
std::string body_of(const std::vector<std::string>& paragraphs);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_PARAGRAPHS_H_
