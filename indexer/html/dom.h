#ifndef DATELINE_INDEXER_HTML_DOM_H_
#define DATELINE_INDEXER_HTML_DOM_H_

#include <gumbo.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/html/parse_memory.h"

namespace dateline {

// The tree that browsers make of a page, by gumbo. The views that the functions
// below return live as long as the tree.
class Dom {
 public:
  // Of UTF-8, which may die before the tree.
  explicit Dom(std::string_view html);

  const GumboNode* root() const { return root_; }

 private:
  ParseMemory memory_;
  const GumboNode* root_;
};

// Nodes of a page that are looked at; what lies behind them is not read.
inline constexpr std::size_t kMaxNodes = 500'000;

inline bool is_element(const GumboNode* node) {
  return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

inline bool is_text(const GumboNode* node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
         node->type == GUMBO_NODE_CDATA;
}

// Empty where the element has no such attribute.
std::string_view attribute(const GumboNode* node, const char* name);

// Whether the element belongs to the page's machinery (scripts, styles, form
// controls) or is hidden from readers.
bool is_invisible(const GumboNode* node);

// The visible text below a node, white space collapsed.
std::string text_in(const GumboNode* root);

// The raw text below a node: the source of a script.
std::string source_in(const GumboNode* root);

// Walks a tree in document order without recursion; `enter(node)` says whether
// to go into an element, whose `leave(node)` comes behind its last descendant.
template <typename Enter, typename Leave>
void walk(const GumboNode* root, Enter enter, Leave leave) {
  struct Step {
    const GumboNode* node;
    bool leaving;
  };
  std::vector<Step> pending{{root, false}};
  for (std::size_t seen = 0; !pending.empty();) {
    const Step step = pending.back();
    pending.pop_back();
    if (step.leaving) {
      leave(step.node);
      continue;
    }
    if (++seen > kMaxNodes) continue;
    if (!enter(step.node) || !is_element(step.node)) continue;
    pending.push_back({step.node, true});
    const GumboVector& children = step.node->v.element.children;
    for (unsigned i = children.length; i > 0; --i) {
      pending.push_back(
          {static_cast<const GumboNode*>(children.data[i - 1]), false});
    }
  }
}

template <typename Enter>
void walk(const GumboNode* root, Enter enter) {
  walk(root, enter, [](const GumboNode* /*node*/) {});
}

}  // namespace dateline

#endif  // DATELINE_INDEXER_HTML_DOM_H_
