#ifndef DATELINE_SEARCHER_RENDER_TERMINAL_H_
#define DATELINE_SEARCHER_RENDER_TERMINAL_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "searcher/results.h"

namespace dateline {

// How text for people may look.
struct Style {
  bool colour = false;
  std::size_t width = 80;  // columns
};

// Colour and the terminal's own width, within reason, where standard output is
// a terminal; neither otherwise. NO_COLOR and TERM=dumb are respected.
Style terminal_style();

// What a span of text is.
enum class Role { kPlain, kTitle, kMatch, kFaint };

// The text safe to print, in the colours of its role.
std::string styled(std::string_view text, Role role, const Style& style);

// A space at which wrapped() does not break; printed as a plain one.
inline constexpr std::string_view kNoBreak = "\u00A0";

// The text in lines of at most the style's width, each after `indent` spaces
// but the first, which begins at column `indent` already. Breaks at spaces,
// and within a word only where the word is wider than a line.
std::string wrapped(const HighlightedText& text, Role role, std::size_t indent,
                    const Style& style);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_RENDER_TERMINAL_H_
