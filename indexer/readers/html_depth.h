#ifndef DATELINE_INDEXER_READERS_HTML_DEPTH_H_
#define DATELINE_INDEXER_READERS_HTML_DEPTH_H_

#include <cstddef>
#include <string_view>

namespace dateline {

// Levels of open elements that a page may have: time and memory of the HTML
// parser grow with their square.
inline constexpr std::size_t kMaxHtmlDepth = 1000;

// Whether more elements are open at once than that. An upper estimate, from the
// tags alone: elements that need no end tag (p, li, br, …) do not count.
bool nests_too_deep(std::string_view html);

// Attributes that a tag may have, for the same reason.
inline constexpr std::size_t kMaxAttributes = 1000;

// Whether a tag has more attributes than that. REQUIRES: the scripts are cut.
bool has_crowded_tag(std::string_view html);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_HTML_DEPTH_H_
