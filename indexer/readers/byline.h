#ifndef DATELINE_INDEXER_READERS_BYLINE_H_
#define DATELINE_INDEXER_READERS_BYLINE_H_

#include <string>
#include <string_view>

namespace dateline {

// What follows "By " and its like in other languages; empty where the text
// begins with no such word.
std::string_view behind_by(std::string_view text);

// The name in a line that is a byline and nothing else: "By" and words that
// begin as names do. Empty for "By train through Spain".
std::string_view byline_name(std::string_view line);

// The author that a byline names, with or without "By": "By ANN LEE" is
// "ANN LEE".
std::string author_of(std::string_view byline);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_BYLINE_H_
