#ifndef DATELINE_SEARCHER_SNIPPET_H_
#define DATELINE_SEARCHER_SNIPPET_H_

#include <span>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "searcher/pattern.h"
#include "searcher/results.h"

namespace dateline {

// Code points of a snippet at most, ellipses included.
inline constexpr std::size_t kSnippetLength = 240;

// The passage of a body that shows best why it matches: whole sentences of one
// paragraph where they fit, else a stretch of words with … where it was cut.
// More patterns of the query beat more matches, which beat nearness to the top.
// Without a match, the first sentences. Every match in it is highlighted and
// nothing else is. `tokens` are those of `body`.
HighlightedText make_snippet(std::string_view body,
                             std::span<const Token> tokens,
                             std::span<const Pattern> patterns);

// The whole title, each match in it highlighted.
HighlightedText highlight_title(std::string_view title,
                                std::span<const Token> tokens,
                                std::span<const Pattern> patterns);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_SNIPPET_H_
