#include "indexer/html/element_role.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "indexer/tables/table.h"

namespace dateline {
namespace {

// The table common/data/element_names.tsv, by kind.
class ElementNames {
 public:
  static const ElementNames& instance() {
    static const ElementNames names;
    return names;
  }

  // Whether the word, or it and the one before it, is of the kind.
  bool is(std::string_view kind, const std::string& previous,
          const std::string& word) const {
    const auto found = kinds_.find(kind);
    return found->second.contains(word) ||
           found->second.contains(previous + ' ' + word);
  }

 private:
  ElementNames() {
    for (const auto& row : rows_of(embedded_table("element_names"))) {
      for (std::string_view rest = row[1]; !rest.empty();) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        kinds_[row[0]].emplace(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
  }

  std::unordered_map<std::string_view, std::unordered_set<std::string>> kinds_;
};

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

// Calls `see(previous, word)` for the words of a class or id value, cut at
// anything but letters and at "camelCase"; `previous` is empty at the begin of
// each name. Stops where `see` returns true, and returns whether it did.
template <typename See>
bool any_word(std::string_view names, See see) {
  std::string previous;
  std::string word;
  const auto end_word = [&] {
    if (word.empty()) return false;
    const bool found = see(previous, word);
    previous = std::move(word);
    word.clear();
    return found;
  };
  for (std::size_t i = 0; i < names.size(); ++i) {
    const char c = names[i];
    if (!is_lower(c) && !is_upper(c)) {
      if (end_word()) return true;
      if (c == ' ') previous.clear();
      continue;
    }
    if (is_upper(c) && i > 0 && is_lower(names[i - 1]) && end_word()) {
      return true;
    }
    word += static_cast<char>(c | 0x20);
  }
  return end_word();
}

// Whether a class, id or other name of the kind is among `values`.
bool is_named(std::string_view values, std::string_view kind) {
  const ElementNames& names = ElementNames::instance();
  return any_word(values, [&](const std::string& previous,
                              const std::string& word) {
    return !names.is("layout", "", previous) && names.is(kind, previous, word);
  });
}

bool is_named(const GumboNode* node, std::string_view kind) {
  return is_named(attribute(node, "class"), kind) ||
         is_named(attribute(node, "id"), kind);
}

}  // namespace

bool is_aside(const GumboNode* node) {
  switch (node->v.element.tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_ADDRESS:
      return true;
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
      return false;
    default:
      break;
  }
  const std::string_view role = attribute(node, "role");
  return role == "navigation" || role == "complementary" || role == "search" ||
         role == "contentinfo" || role == "dialog" || role == "banner" ||
         is_named(node, "aside");
}

bool is_caption(const GumboNode* node) {
  return node->v.element.tag == GUMBO_TAG_FIGCAPTION ||
         node->v.element.tag == GUMBO_TAG_FIGURE ||
         is_named(attribute(node, "class"), "caption");
}

bool is_surely_aside(const GumboNode* node) {
  return node->v.element.tag == GUMBO_TAG_FOOTER || is_named(node, "surely");
}

bool is_body(const GumboNode* node) {
  return is_named(attribute(node, "itemprop"), "body") ||
         is_named(node, "body");
}

}  // namespace dateline
