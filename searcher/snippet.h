#ifndef DATELINE_SEARCHER_SNIPPET_H_
#define DATELINE_SEARCHER_SNIPPET_H_

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "searcher/pattern.h"
#include "searcher/results.h"

namespace dateline {

// The passage of a body that shows best why it matches, of at most `length`
// code points (none for 0, else not below 20), ellipses included: the one that
// shows most of what the patterns look for, one that begins with a sentence
// before one that does not, then the one nearest to the top. Two passages with
// … between where they show more than any one does. Without a match, the first
// sentences. Every match in it is highlighted and nothing else is. `tokens` are
// those of `body`.
HighlightedText make_snippet(std::string_view body,
                             std::span<const Token> tokens,
                             std::span<const Pattern> patterns,
                             std::size_t length);

// The whole title, each match in it highlighted.
HighlightedText highlight_title(std::string_view title,
                                std::span<const Token> tokens,
                                std::span<const Pattern> patterns);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_SNIPPET_H_
