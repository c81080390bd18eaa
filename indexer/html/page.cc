#include "indexer/html/page.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/language.h"
#include "common/text.h"
#include "indexer/html/main_text.h"
#include "indexer/html/metadata.h"

namespace dateline {
namespace {

// Links to other stories, from which an index page is made.
constexpr std::size_t kIndexLinks = 10;
constexpr std::size_t kFewWords = 20;

// "Title | The Site" and "Title - The Site" without the site.
std::string without_site(const std::string& title, const std::string& site) {
  for (const char* const bar : {" | ", " - ", " – ", " — ", " :: ", " « "}) {
    const std::size_t at = title.rfind(bar);
    if (at == std::string::npos || at == 0) continue;
    const std::string end = title.substr(at + std::string_view(bar).size());
    if (std::string_view(bar) == " | " || fold(end) == fold(site)) {
      return title.substr(0, at);
    }
  }
  return title;
}

std::size_t words_in(const std::vector<std::string>& paragraphs) {
  std::size_t words = 0;
  for (const std::string& paragraph : paragraphs) {
    words += word_count(paragraph);
  }
  return words;
}

// The date that the page prints in a line of its own near its heading.
void offer_printed_date(const BlockPage& page, Claim<Date>& published) {
  constexpr std::size_t kLines = 12;  // behind the heading
  constexpr std::size_t kMaxWords = 12;
  const auto heading =
      std::find_if(page.blocks.begin(), page.blocks.end(),
                   [](const Block& b) { return b.tag == GUMBO_TAG_H1; });
  std::size_t left = kLines;
  for (auto block = heading; block != page.blocks.end() && left > 0;
       ++block, --left) {
    if (block->words <= kMaxWords) {
      offer(published, Trust::kStructure, block->text);
    }
  }
}

// Why the page is no article; empty where it may be one.
std::string no_article(const Metadata& metadata, const BlockPage& blocks,
                       const std::vector<std::string>& paragraphs) {
  const std::size_t words = words_in(paragraphs);
  if (words >= kFewWords && metadata.is_article) return {};
  const auto links = static_cast<std::size_t>(std::count_if(
      blocks.blocks.begin(), blocks.blocks.end(),
      [](const Block& block) { return block.link_share() > kMaxLinkShare; }));
  if (words < kFewWords && metadata.has_password_field) {
    return "is a login page, no article";
  }
  if (words < kFewWords && links >= kIndexLinks) {
    return "is an index page: links, but no article";
  }
  if (paragraphs.empty()) {
    return metadata.title.value.empty()
               ? "has no article: no title and no text"
               : "is an empty page: a title, but no text";
  }
  return {};
}

}  // namespace

HtmlPage parse_page(std::string_view html) {
  const Dom dom(html);
  const BlockPage blocks = blocks_of(dom.root());
  Metadata metadata = metadata_of(dom.root());
  offer_printed_date(blocks, metadata.published);
  HtmlPage page;
  page.paragraphs = main_text(blocks);
  page.no_article = no_article(metadata, blocks, page.paragraphs);
  page.title = without_site(metadata.title.value, metadata.site.value);
  if (metadata.published.trust != Trust::kNone) {
    page.date = metadata.published.value;
    page.date_from = name_of(metadata.published.trust);
  }
  if (metadata.modified.trust != Trust::kNone) {
    page.modified = metadata.modified.value;
  }
  page.author = std::move(metadata.author.value);
  page.source = std::move(metadata.site.value);
  page.url = std::move(metadata.url.value);
  page.language = language_code(metadata.language.value);
  return page;
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
