#include "indexer/html/blocks.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text.h"
#include "indexer/html/element_role.h"

namespace dateline {
namespace {

constexpr std::size_t kProseWords = 15;
constexpr double kMaxMarked = 0.35;  // share of the page's prose
constexpr double kMaxSurelyAside = 0.7;

bool is_inline(GumboTag tag) {
  constexpr std::array<GumboTag, 35> kInline = {
      GUMBO_TAG_A,      GUMBO_TAG_ABBR,  GUMBO_TAG_ACRONYM, GUMBO_TAG_B,
      GUMBO_TAG_BDI,    GUMBO_TAG_BDO,   GUMBO_TAG_BIG,     GUMBO_TAG_CITE,
      GUMBO_TAG_CODE,   GUMBO_TAG_DATA,  GUMBO_TAG_DEL,     GUMBO_TAG_DFN,
      GUMBO_TAG_EM,     GUMBO_TAG_FONT,  GUMBO_TAG_I,       GUMBO_TAG_IMG,
      GUMBO_TAG_INS,    GUMBO_TAG_KBD,   GUMBO_TAG_LABEL,   GUMBO_TAG_MARK,
      GUMBO_TAG_NOBR,   GUMBO_TAG_Q,     GUMBO_TAG_RUBY,    GUMBO_TAG_S,
      GUMBO_TAG_SAMP,   GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,    GUMBO_TAG_STRIKE,
      GUMBO_TAG_STRONG, GUMBO_TAG_SUB,   GUMBO_TAG_SUP,     GUMBO_TAG_TIME,
      GUMBO_TAG_U,      GUMBO_TAG_WBR,   GUMBO_TAG_UNKNOWN};
  return std::find(kInline.begin(), kInline.end(), tag) != kInline.end();
}

bool is_list(GumboTag tag) {
  return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL;
}

class Blocks {
 public:
  BlockPage take(const GumboNode* root) {
    walk(
        root, [this](const GumboNode* node) { return enter(node); },
        [this](const GumboNode* node) { leave(node); });
    flush();
    return std::move(page_);
  }

 private:
  bool enter(const GumboNode* node) {
    if (is_text(node)) add(node->v.text.text);
    if (!is_element(node)) return false;
    const GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_BR) {
      // Two in a row part paragraphs.
      if (after_break_) flush();
      text_ += ' ';
      after_break_ = true;
      return false;
    }
    if (is_invisible(node)) return false;
    if (is_inline(tag)) {
      if (tag == GUMBO_TAG_A) ++links_;
      if (!is_aside(node)) return true;
    }
    flush();
    open(node);
    return true;
  }

  void leave(const GumboNode* node) {
    const GumboTag tag = node->v.element.tag;
    if (is_inline(tag)) {
      if (tag == GUMBO_TAG_A) --links_;
      if (page_.elements[path_.back()].node != node) return;
    }
    flush();
    close(node);
  }

  void open(const GumboNode* node) {
    const std::size_t parent = path_.empty() ? 0 : path_.back();
    path_.push_back(page_.elements.size());
    page_.elements.push_back({node, parent, page_.blocks.size(), 0,
                              is_aside(node), is_caption(node)});
    if (is_list(node->v.element.tag)) ++lists_;
  }

  void close(const GumboNode* node) {
    page_.elements[path_.back()].end = page_.blocks.size();
    path_.pop_back();
    if (is_list(node->v.element.tag)) --lists_;
  }

  void add(std::string_view text) {
    if (text.find_first_not_of(" \t\r\n\f") != std::string_view::npos) {
      after_break_ = false;
      if (links_ > 0) linked_ += collapse_spaces(text).size();
    }
    text_ += text;
  }

  void flush() {
    after_break_ = false;
    Block block;
    block.text = collapse_spaces(text_);
    block.linked = std::exchange(linked_, 0);
    text_.clear();
    if (!has_word(block.text) || path_.empty()) return;
    block.element = path_.back();
    block.tag = page_.elements[block.element].node->v.element.tag;
    block.words = word_count(block.text);
    block.in_list = lists_ > 0;
    page_.blocks.push_back(std::move(block));
  }

  BlockPage page_;
  std::vector<std::size_t> path_;  // open elements
  std::string text_;
  std::size_t linked_ = 0;
  int links_ = 0;  // open elements of each kind
  int lists_ = 0;
  bool after_break_ = false;
};

// Marks the blocks below asides and captions.
void mark(BlockPage& page) {
  std::vector<std::size_t> prose{0};
  for (const Block& block : page.blocks) {
    prose.push_back(prose.back() + (is_prose(block) ? block.words : 0));
  }
  const auto all = static_cast<double>(prose.back());
  for (const BlockElement& element : page.elements) {
    if (!element.is_aside && !element.is_caption) continue;
    const std::size_t own = prose[element.end] - prose[element.first];
    const double most =
        is_surely_aside(element.node) ? kMaxSurelyAside : kMaxMarked;
    if (static_cast<double>(own) > most * all) continue;
    for (std::size_t i = element.first; i < element.end; ++i) {
      page.blocks[i].in_aside |= element.is_aside;
      page.blocks[i].in_caption |= element.is_caption;
    }
  }
}

}  // namespace

BlockPage blocks_of(const GumboNode* root) {
  BlockPage page = Blocks().take(root);
  mark(page);
  return page;
}

bool is_heading(const Block& block) {
  return block.tag == GUMBO_TAG_H1 || block.tag == GUMBO_TAG_H2 ||
         block.tag == GUMBO_TAG_H3 || block.tag == GUMBO_TAG_H4 ||
         block.tag == GUMBO_TAG_H5 || block.tag == GUMBO_TAG_H6;
}

bool is_prose(const Block& block) {
  return !block.in_aside && !block.in_caption && !is_heading(block) &&
         block.words >= kProseWords && block.link_share() < kMaxLinkShare;
}

}  // namespace dateline
