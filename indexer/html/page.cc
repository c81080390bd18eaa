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

// "Title | The Site", "Title - The Site" and "The Site | Title" without the
// site.
std::string without_site(const std::string& title, const std::string& site) {
  for (const char* const bar : {" | ", " - ", " – ", " — ", " :: ", " « "}) {
    const std::size_t at = title.rfind(bar);
    if (at == std::string::npos || at == 0) continue;
    std::string end = title.substr(at + std::string_view(bar).size());
    if (!site.empty() && fold(title.substr(0, at)) == fold(site)) return end;
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

// The heading of the article: the last of the first level in front of its text,
// where a page has several, or the one that is its title.
std::size_t heading_of(const std::vector<Block>& blocks, const HtmlPage& page) {
  std::size_t heading = blocks.size();
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Block& block = blocks[i];
    const bool found = heading < blocks.size();
    if (found && !page.paragraphs.empty() &&
        block.text == page.paragraphs.front()) {
      break;
    }
    const bool is_title =
        !found && is_heading(block) && block.text == page.title;
    if (block.tag == GUMBO_TAG_H1 || is_title) heading = i;
  }
  return heading;
}

// The date that the page prints in a line of its own near its heading.
void offer_printed_date(const std::vector<Block>& blocks, std::size_t heading,
                        Claim<Date>& published) {
  constexpr std::size_t kLines = 12;  // behind the heading
  constexpr std::size_t kMaxWords = 12;
  constexpr std::size_t kMaxWordsInList = 8;
  const std::size_t end = std::min(heading + kLines, blocks.size());
  for (std::size_t i = heading; i < end; ++i) {
    const Block& block = blocks[i];
    if (block.words <= (block.in_list ? kMaxWordsInList : kMaxWords)) {
      offer(published, Trust::kStructure, block.text);
    }
  }
  if (heading > 0 && heading < end && blocks[heading - 1].words <= kMaxWords) {
    offer(published, Trust::kStructure, blocks[heading - 1].text);
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
  HtmlPage page;
  page.paragraphs = main_text(blocks);
  page.no_article = no_article(metadata, blocks, page.paragraphs);
  page.title = without_site(metadata.title.value, metadata.site.value);
  offer_printed_date(blocks.blocks, heading_of(blocks.blocks, page),
                     metadata.published);
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
