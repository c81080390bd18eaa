#include "indexer/html/dom.h"

#include <algorithm>
#include <array>

#include "common/text.h"

namespace dateline {
namespace {

bool is_machinery(GumboTag tag) {
  constexpr std::array<GumboTag, 16> kMachinery = {
      GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_BUTTON,
      GUMBO_TAG_SELECT,   GUMBO_TAG_INPUT,  GUMBO_TAG_TEXTAREA,
      GUMBO_TAG_NOSCRIPT, GUMBO_TAG_IFRAME, GUMBO_TAG_SVG,
      GUMBO_TAG_TEMPLATE, GUMBO_TAG_OBJECT, GUMBO_TAG_VIDEO,
      GUMBO_TAG_AUDIO,    GUMBO_TAG_CANVAS, GUMBO_TAG_MATH,
      GUMBO_TAG_DATALIST};
  return std::find(kMachinery.begin(), kMachinery.end(), tag) !=
         kMachinery.end();
}

// "display: none" with any spacing.
bool hides(std::string_view style) {
  const std::size_t at = style.find("display");
  if (at == std::string_view::npos) return false;
  const std::size_t value = style.find_first_not_of(" :", at + 7);
  return value != std::string_view::npos &&
         style.substr(value).starts_with("none");
}

// Errors are not recorded: each would hold a copy of the open elements.
GumboOptions options_with(ParseMemory& memory) {
  GumboOptions options = kGumboDefaultOptions;
  options.userdata = &memory;
  options.allocator = [](void* from, std::size_t size) {
    return static_cast<ParseMemory*>(from)->allocate(size);
  };
  options.deallocator = [](void* from, void* piece) {
    static_cast<ParseMemory*>(from)->deallocate(piece);
  };
  options.max_errors = 0;
  return options;
}

}  // namespace

Dom::Dom(std::string_view html) {
  const GumboOptions options = options_with(memory_);
  root_ = gumbo_parse_with_options(&options, html.data(), html.size())->root;
}

std::string_view attribute(const GumboNode* node, const char* name) {
  const GumboAttribute* const found =
      gumbo_get_attribute(&node->v.element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool is_invisible(const GumboNode* node) {
  return is_machinery(node->v.element.tag) ||
         gumbo_get_attribute(&node->v.element.attributes, "hidden") !=
             nullptr ||
         hides(attribute(node, "style"));
}

std::string text_in(const GumboNode* root) {
  std::string text;
  walk(root, [&text](const GumboNode* node) {
    if (is_text(node)) text += node->v.text.text;
    if (!is_element(node)) return false;
    if (node->v.element.tag == GUMBO_TAG_BR) text += ' ';
    return !is_invisible(node);
  });
  return collapse_spaces(text);
}

std::string source_in(const GumboNode* root) {
  std::string text;
  walk(root, [&text](const GumboNode* node) {
    if (is_text(node)) text += node->v.text.text;
    return true;
  });
  return text;
}

}  // namespace dateline
