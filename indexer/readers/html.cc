#include "indexer/readers/html.h"

#include <algorithm>

#include "common/text.h"
#include "indexer/html/machinery.h"
#include "indexer/html/page.h"
#include "indexer/readers/byline.h"
#include "indexer/readers/charset.h"
#include "indexer/readers/dateline.h"
#include "indexer/readers/html_depth.h"
#include "indexer/readers/paragraphs.h"
#include "indexer/readers/sgml.h"

namespace dateline {

namespace {

// A page may hold a stray NUL, a picture under the name of a page is full of
// control characters.
bool is_binary(std::string_view head) {
  constexpr std::size_t kOneIn = 50;
  const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
    return c > 0 && c < 0x20 && c != '\n' && c != '\r' && c != '\t' &&
           c != '\f';
  });
  return !is_text(head) &&
         static_cast<std::size_t>(controls) * kOneIn > head.size();
}

}  // namespace

bool claims_html(std::string_view name, std::string_view head) {
  const bool is_named = name.ends_with(".html") || name.ends_with(".htm") ||
                        name.ends_with(".xhtml");
  const std::string_view text = trim(head.substr(0, 1024));
  const bool begins =
      find_tag(text, "!DOCTYPE HTML", 0) == 0 || find_tag(text, "HTML", 0) == 0;
  return (is_named || begins) && !is_binary(head);
}

Parsed parse_html(const RawArticle& raw) {
  if (trim(raw.bytes).empty()) return reject_file("is empty");
  const std::string html =
      without_machinery(decode(raw.bytes, declared_charset(raw.bytes)));
  if (nests_too_deep(html)) {
    return reject_file("is nested more than " + std::to_string(kMaxHtmlDepth) +
                       " deep");
  }
  if (has_crowded_tag(html)) {
    return reject_file("has a tag of more than " +
                       std::to_string(kMaxAttributes) + " attributes");
  }
  HtmlPage page = parse_page(html);
  if (!page.no_article.empty()) return reject_file(page.no_article);
  Article article;
  article.title = std::move(page.title);
  article.body = body_of(page.paragraphs);
  article.date = page.date;
  article.date_from = std::move(page.date_from);
  article.modified = page.modified;
  article.author = author_of(page.author);
  article.source = std::move(page.source);
  article.url = std::move(page.url);
  article.language = std::move(page.language);
  take_dateline(article);
  return {{{std::move(article), 1}}, {}, false};
}

}  // namespace dateline
