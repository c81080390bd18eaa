#include "indexer/html/element_role.h"

#include <array>
#include <string>
#include <unordered_set>

namespace dateline {
namespace {

using Words = std::unordered_set<std::string_view>;

// Words of class and id names, as templates of many publishers use them.
const Words& aside_words() {
  static const Words kWords = {"related",
                               "recirc",
                               "recirculation",
                               "recommended",
                               "recommendation",
                               "recommendations",
                               "outbrain",
                               "taboola",
                               "trending",
                               "popular",
                               "mostread",
                               "share",
                               "sharing",
                               "shares",
                               "social",
                               "sharebar",
                               "newsletter",
                               "newsletters",
                               "subscribe",
                               "subscription",
                               "signup",
                               "promo",
                               "promos",
                               "promotion",
                               "sidebar",
                               "sidebars",
                               "footer",
                               "nav",
                               "navbar",
                               "navigation",
                               "menu",
                               "breadcrumb",
                               "breadcrumbs",
                               "ad",
                               "ads",
                               "advert",
                               "adverts",
                               "advertisement",
                               "advertising",
                               "sponsor",
                               "sponsored",
                               "sponsors",
                               "comment",
                               "comments",
                               "disqus",
                               "respond",
                               "cookie",
                               "cookies",
                               "consent",
                               "gdpr",
                               "modal",
                               "popup",
                               "byline",
                               "bylines",
                               "breaking",
                               "teaser",
                               "teasers",
                               "tags",
                               "taglist",
                               "topics",
                               "toolbar",
                               "tooltip",
                               "login",
                               "paywall",
                               "regwall",
                               "pagination",
                               "pager",
                               "copyright",
                               "disclaimer",
                               "readmore",
                               "morefrom",
                               "alsoread",
                               "carousel",
                               "slideshow",
                               "ticker",
                               "jobs",
                               "print",
                               "printonly",
                               "hidden",
                               "invisible",
                               "bio",
                               "follow",
                               "followus",
                               "dateline",
                               "timestamp",
                               "meta",
                               "metadata",
                               "credit",
                               "credits",
                               "photocredit",
                               "toc",
                               "keywords",
                               "skip",
                               "masthead",
                               "reactions",
                               "feedback",
                               "upsell",
                               "cta",
                               "infobox",
                               "poll"};
  return kWords;
}

// Two neighbouring words that mean what none of them does alone.
const Words& aside_pairs() {
  static const Words kPairs = {
      "most read",    "most viewed",    "read more",     "read next",
      "up next",      "more from",      "more stories",  "more news",
      "also read",    "see also",       "author info",   "author box",
      "author card",  "about author",   "sign up",       "top stories",
      "latest news",  "next article",   "prev article",  "in article",
      "inline promo", "post author",    "entry meta",    "post meta",
      "article tags", "post tags",      "screen reader", "visually hidden",
      "story links",  "other stories",  "email form",    "pull quote",
      "story footer", "article footer", "article header"};
  return kPairs;
}

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

// "has-sidebar", "with-comments", "no-ads" tell of the page's layout.
bool is_layout(std::string_view previous) {
  return previous == "has" || previous == "with" || previous == "no" ||
         previous == "without" || previous == "is";
}

bool names_aside(std::string_view names) {
  return any_word(names,
                  [](const std::string& previous, const std::string& word) {
                    if (is_layout(previous)) return false;
                    return aside_words().contains(word) ||
                           aside_pairs().contains(previous + ' ' + word);
                  });
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
  if (role == "navigation" || role == "complementary" || role == "search" ||
      role == "contentinfo" || role == "dialog" || role == "banner") {
    return true;
  }
  return names_aside(attribute(node, "class")) ||
         names_aside(attribute(node, "id"));
}

bool is_caption(const GumboNode* node) {
  if (node->v.element.tag == GUMBO_TAG_FIGCAPTION ||
      node->v.element.tag == GUMBO_TAG_FIGURE) {
    return true;
  }
  return any_word(attribute(node, "class"), [](const std::string& /*previous*/,
                                               const std::string& word) {
    return word == "caption" || word == "captions" || word == "figcaption";
  });
}

bool is_surely_aside(const GumboNode* node) {
  static const Words kSure = {"cookie",   "cookies", "consent",    "gdpr",
                              "comments", "disqus",  "newsletter", "modal",
                              "popup",    "lightbox"};
  const auto is_sure = [](const std::string& previous,
                          const std::string& word) {
    return !is_layout(previous) && kSure.contains(word);
  };
  return node->v.element.tag == GUMBO_TAG_FOOTER ||
         any_word(attribute(node, "class"), is_sure) ||
         any_word(attribute(node, "id"), is_sure);
}

bool is_body(const GumboNode* node) {
  static const Words kPairs = {
      "article body",  "article content", "article text", "entry content",
      "post content",  "post body",       "story body",   "story content",
      "story text",    "body content",    "body text",    "content body",
      "entry body",    "article copy",    "body copy",    "news body",
      "news content",  "news text",       "text content", "rich text",
      "article story", "main content",    "field body"};
  const auto is_named = [](const std::string& previous,
                           const std::string& word) {
    return word == "articlebody" || word == "storybody" ||
           kPairs.contains(previous + ' ' + word);
  };
  return any_word(attribute(node, "itemprop"), is_named) ||
         any_word(attribute(node, "class"), is_named) ||
         any_word(attribute(node, "id"), is_named);
}

}  // namespace dateline
