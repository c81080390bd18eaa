#ifndef DATELINE_INDEXER_HTML_BLOCKS_H_
#define DATELINE_INDEXER_HTML_BLOCKS_H_

#include <cstddef>
#include <string>
#include <vector>

#include "indexer/html/dom.h"

namespace dateline {

// Text with a larger share in links is a list of links.
inline constexpr double kMaxLinkShare = 0.5;

// A stretch of visible text that a browser sets apart: a paragraph, heading,
// list item, caption.
struct Block {
  std::string text;        // white space collapsed, never empty
  GumboTag tag;            // of its innermost block-level element
  std::size_t linked = 0;  // bytes of the text inside links
  std::size_t words = 0;
  std::size_t element = 0;  // index of that element
  bool in_aside = false;
  bool in_list = false;  // below ul, ol
  bool in_caption = false;

  // 0 to 1.
  double link_share() const {
    return text.empty()
               ? 0
               : static_cast<double>(linked) / static_cast<double>(text.size());
  }
};

// An element with the blocks below it, which are neighbours in page order.
struct BlockElement {
  const GumboNode* node;
  std::size_t parent;  // index; the root is its own
  std::size_t first;   // blocks [first, end)
  std::size_t end;
  bool is_aside;  // by name, see element_role.h
  bool is_caption;
};

// A page as a run of blocks; elements in document order, the root first.
struct BlockPage {
  std::vector<BlockElement> elements;
  std::vector<Block> blocks;
};

// Blocks below an element that is an aside or caption by name are marked so,
// unless it holds so much of the page's prose that the name must mean something
// else.
BlockPage blocks_of(const GumboNode* root);

bool is_heading(const Block& block);

// Running text rather than a scrap of the page.
bool is_prose(const Block& block);

}  // namespace dateline

#endif  // DATELINE_INDEXER_HTML_BLOCKS_H_
