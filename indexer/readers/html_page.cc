#include "indexer/readers/html_page.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "common/text.h"

namespace dateline {
namespace {

constexpr std::size_t kMaxNodes = 500'000;

std::string_view attribute(const GumboNode* node, const char* name) {
  const GumboAttribute* const found =
      gumbo_get_attribute(&node->v.element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool is_element(const GumboNode* node) {
  return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool is_text(const GumboNode* node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
         node->type == GUMBO_NODE_CDATA;
}

// Elements whose text is not the page's own.
bool is_aside(GumboTag tag) {
  constexpr std::array<GumboTag, 12> kAsides = {
      GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NAV,
      GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE,  GUMBO_TAG_FORM,
      GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_NOSCRIPT,
      GUMBO_TAG_IFRAME, GUMBO_TAG_SVG,    GUMBO_TAG_TEMPLATE};
  return std::find(kAsides.begin(), kAsides.end(), tag) != kAsides.end();
}

bool is_main(const GumboNode* node) {
  const GumboTag tag = node->v.element.tag;
  return tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN ||
         attribute(node, "itemprop") == "articleBody";
}

// Walks a tree in document order without recursion; `visit` says whether to go
// into an element.
template <typename Visit>
void walk(const GumboNode* root, Visit visit) {
  std::vector<const GumboNode*> pending{root};
  for (std::size_t seen = 0; !pending.empty() && seen < kMaxNodes; ++seen) {
    const GumboNode* const node = pending.back();
    pending.pop_back();
    if (!visit(node) || !is_element(node)) continue;
    const GumboVector& children = node->v.element.children;
    for (unsigned i = children.length; i > 0; --i) {
      pending.push_back(static_cast<const GumboNode*>(children.data[i - 1]));
    }
  }
}

std::string text_in(const GumboNode* root) {
  std::string text;
  walk(root, [&text](const GumboNode* node) {
    if (is_text(node)) text += node->v.text.text;
    if (!is_element(node)) return false;
    if (node->v.element.tag == GUMBO_TAG_BR) text += ' ';
    return !is_aside(node->v.element.tag);
  });
  return collapse_spaces(text);
}

// What was found at several places of the head, to be chosen from.
struct Candidates {
  std::string og_title;
  std::string title;
  std::string heading;
  std::string date;
  std::string time;
};

void read_meta(const GumboNode* node, HtmlPage& page, Candidates& found) {
  std::string name = fold(attribute(node, "property"));
  if (name.empty()) name = fold(attribute(node, "name"));
  if (name.empty()) name = fold(attribute(node, "itemprop"));
  const std::string value = collapse_spaces(attribute(node, "content"));
  const auto take = [&](std::string& field,
                        std::initializer_list<const char*> names) {
    if (field.empty() &&
        std::find(names.begin(), names.end(), name) != names.end()) {
      field = value;
    }
  };
  take(found.og_title, {"og:title"});
  take(found.date,
       {"article:published_time", "datepublished", "date", "dc.date",
        "dcterms.created", "pubdate", "publish-date", "parsely-pub-date"});
  take(page.author, {"author", "article:author", "dc.creator", "byl"});
  take(page.source, {"og:site_name", "publisher", "dc.publisher"});
  take(page.url, {"og:url"});
}

void read_element(const GumboNode* node, HtmlPage& page, Candidates& found) {
  switch (node->v.element.tag) {
    case GUMBO_TAG_HTML:
      page.language = language_code(attribute(node, "lang"));
      break;
    case GUMBO_TAG_META:
      read_meta(node, page, found);
      break;
    case GUMBO_TAG_TITLE:
      if (found.title.empty()) found.title = text_in(node);
      break;
    case GUMBO_TAG_H1:
      if (found.heading.empty()) found.heading = text_in(node);
      break;
    case GUMBO_TAG_TIME:
      if (found.time.empty()) found.time = attribute(node, "datetime");
      break;
    case GUMBO_TAG_LINK:
      if (attribute(node, "rel") == "canonical") {
        page.url = collapse_spaces(attribute(node, "href"));
      }
      break;
    default:
      break;
  }
}

// "Title | The Site" without the site.
std::string without_site(const std::string& title) {
  const std::size_t bar = title.rfind(" | ");
  return bar == std::string::npos || bar == 0 ? title : title.substr(0, bar);
}

std::vector<std::string> paragraphs_under(const GumboNode* root) {
  std::vector<std::string> paragraphs;
  walk(root, [&paragraphs](const GumboNode* node) {
    if (!is_element(node) || is_aside(node->v.element.tag)) return false;
    if (node->v.element.tag != GUMBO_TAG_P) return true;
    std::string text = text_in(node);
    if (has_word(text)) paragraphs.push_back(std::move(text));
    return false;
  });
  return paragraphs;
}

// The paragraphs of the article: those of the first main element that has any,
// else those of the whole page.
std::vector<std::string> main_paragraphs(const GumboNode* root) {
  std::vector<std::string> paragraphs;
  walk(root, [&paragraphs](const GumboNode* node) {
    if (!paragraphs.empty() || !is_element(node)) return false;
    if (!is_main(node)) return true;
    paragraphs = paragraphs_under(node);
    return paragraphs.empty();
  });
  return paragraphs.empty() ? paragraphs_under(root) : paragraphs;
}

struct Destroy {
  void operator()(GumboOutput* output) const {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
  }
};

}  // namespace

HtmlPage parse_page(std::string_view html) {
  const std::unique_ptr<GumboOutput, Destroy> output(gumbo_parse_with_options(
      &kGumboDefaultOptions, html.data(), html.size()));
  HtmlPage page;
  Candidates found;
  walk(output->root, [&](const GumboNode* node) {
    if (is_element(node)) read_element(node, page, found);
    return is_element(node);
  });
  page.title = !found.og_title.empty()  ? found.og_title
               : !found.heading.empty() ? found.heading
                                        : without_site(found.title);
  page.date = parse_date(found.date);
  if (!page.date) page.date = parse_date(found.time);
  page.paragraphs = main_paragraphs(output->root);
  return page;
}

std::string language_code(std::string_view declared) {
  constexpr std::array<std::pair<std::string_view, const char*>, 8> kNames = {
      {{"english", "en"},
       {"french", "fr"},
       {"german", "de"},
       {"spanish", "es"},
       {"russian", "ru"},
       {"chinese", "zh"},
       {"arabic", "ar"},
       {"italian", "it"}}};
  const std::string folded = fold(trim(declared));
  for (const auto& [name, code] : kNames) {
    if (folded == name) return code;
  }
  const std::string code = folded.substr(0, folded.find_first_of("-_"));
  const bool valid = (code.size() == 2 || code.size() == 3) &&
                     std::all_of(code.begin(), code.end(),
                                 [](char c) { return c >= 'a' && c <= 'z'; });
  return valid ? code : std::string();
}

std::string declared_charset(std::string_view bytes) {
  const std::string head = fold(repair_utf8(bytes.substr(0, 2048)));
  const std::size_t at = head.find("charset=");
  if (at == std::string::npos) return {};
  const std::size_t begin = head.find_first_not_of("\"' ", at + 8);
  if (begin == std::string::npos) return {};
  return head.substr(begin, head.find_first_of("\"' ;/>", begin) - begin);
}

}  // namespace dateline
