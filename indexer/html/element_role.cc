#include "indexer/html/element_role.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "common/ascii.h"
#include "indexer/tables/table.h"

namespace dateline {
namespace {

using Kinds = std::uint8_t;  // a set of the following

constexpr Kinds kAside = 1U << 0U;
constexpr Kinds kSurely = 1U << 1U;
constexpr Kinds kBody = 1U << 2U;
constexpr Kinds kCaption = 1U << 3U;
constexpr Kinds kLayout = 1U << 4U;
constexpr Kinds kFirst = 1U << 5U;  // the first word of a pair

Kinds kind_named(std::string_view name) {
  if (name == "aside") return kAside;
  if (name == "surely") return kSurely;
  if (name == "body") return kBody;
  if (name == "caption") return kCaption;
  return kLayout;
}

// The table common/data/element_names.tsv: the kinds of words, and of pairs of
// them with a space between.
class ElementNames {
 public:
  static const ElementNames& instance() {
    static const ElementNames names;
    return names;
  }

  Kinds of(std::string_view words) const {
    const auto found = kinds_.find(words);
    return found == kinds_.end() ? Kinds{0} : found->second;
  }

 private:
  ElementNames() {
    for (const auto& row : rows_of(embedded_table("element_names"))) {
      for (std::string_view rest = row[1]; !rest.empty();) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        add(rest.substr(0, end), kind_named(row[0]));
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
  }

  void add(std::string_view words, Kinds kind) {
    kinds_[words] |= kind;
    const std::size_t space = words.find(' ');
    if (space != std::string_view::npos) {
      kinds_[words.substr(0, space)] |= kFirst;
    }
  }

  std::unordered_map<std::string_view, Kinds> kinds_;
};

// Finds what the words of class and id names tell. Names are cut at anything
// but letters and at "camelCase".
class NameReader {
 public:
  Kinds read(std::string_view names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      const char c = names[i];
      if (!is_lower(c) && !is_upper(c)) {
        end_word();
        if (c == ' ') end_name();
        continue;
      }
      if (is_upper(c) && i > 0 && is_lower(names[i - 1])) end_word();
      name_ += static_cast<char>(c | 0x20);
    }
    end_word();
    end_name();
    return found_;
  }

 private:
  void end_word() {
    if (word_ == name_.size()) return;
    const std::string_view name = name_;
    const Kinds own = table_.of(name.substr(word_));
    if ((previous_kinds_ & kLayout) == 0) {
      found_ |= own;
      if ((previous_kinds_ & kFirst) != 0) {
        found_ |= table_.of(name.substr(previous_));
      }
    }
    previous_kinds_ = own;
    previous_ = word_;
    name_ += ' ';
    word_ = name_.size();
  }

  void end_name() {
    name_.clear();
    previous_ = 0;
    word_ = 0;
    previous_kinds_ = 0;
  }

  const ElementNames& table_ = ElementNames::instance();
  std::string name_;          // its words in lower case, a space behind each
  std::size_t previous_ = 0;  // where the last two begin
  std::size_t word_ = 0;
  Kinds previous_kinds_ = 0;
  Kinds found_ = 0;
};

Kinds kinds_of(std::string_view names) {
  return names.empty() ? Kinds{0} : NameReader().read(names);
}

bool is_named(const GumboNode* node, Kinds kind) {
  return (kinds_of(attribute(node, "class")) & kind) != 0 ||
         (kinds_of(attribute(node, "id")) & kind) != 0;
}

}  // namespace

bool tell_role(std::string_view names) {
  return (kinds_of(names) & (kAside | kSurely | kBody | kCaption)) != 0;
}

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
         is_named(node, kAside);
}

bool is_caption(const GumboNode* node) {
  return node->v.element.tag == GUMBO_TAG_FIGCAPTION ||
         node->v.element.tag == GUMBO_TAG_FIGURE ||
         (kinds_of(attribute(node, "class")) & kCaption) != 0;
}

bool is_surely_aside(const GumboNode* node) {
  return node->v.element.tag == GUMBO_TAG_FOOTER || is_named(node, kSurely);
}

bool is_body(const GumboNode* node) {
  return (kinds_of(attribute(node, "itemprop")) & kBody) != 0 ||
         is_named(node, kBody);
}

}  // namespace dateline
