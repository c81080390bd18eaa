#include "indexer/html/main_text.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "indexer/html/element_role.h"

namespace dateline {
namespace {

constexpr double kScrap = -8;  // a block that is no running text
constexpr std::size_t kProseWords = 15;
constexpr std::size_t kCaptionWords = 8;     // fewer are a credit or a label
constexpr double kMaxLinkShareInside = 0.9;  // within the article

bool ends_sentence(const std::string& text) {
  std::size_t end = text.size();
  while (end > 0 && (text[end - 1] == '"' || text[end - 1] == '\'' ||
                     text[end - 1] == ')')) {
    --end;
  }
  const std::string_view head = std::string_view(text).substr(0, end);
  return head.ends_with('.') || head.ends_with('!') || head.ends_with('?') ||
         head.ends_with(':') || head.ends_with("”") || head.ends_with("’") ||
         head.ends_with("…") || head.ends_with("。") || head.ends_with("»") ||
         head.ends_with("！") || head.ends_with("؟") || head.ends_with("？");
}

double score(const Block& block) {
  if (block.in_aside) return kScrap / 4;
  if (is_prose(block)) {
    const double words = static_cast<double>(block.words);
    return words * (1 - block.link_share()) *
           (ends_sentence(block.text) ? 1 : .5);
  }
  if (block.link_share() < kMaxLinkShare && ends_sentence(block.text)) return 0;
  return kScrap;
}

// The element of the highest score; of equals the innermost.
std::size_t best_element(const BlockPage& page) {
  std::vector<double> sums{0};
  for (const Block& block : page.blocks) {
    sums.push_back(sums.back() + score(block));
  }
  std::size_t best = 0;
  double highest = 0;
  for (std::size_t i = 0; i < page.elements.size(); ++i) {
    const BlockElement& element = page.elements[i];
    const double sum = sums[element.end] - sums[element.first];
    if (sum >= highest) {
      highest = sum;
      best = i;
    }
  }
  return best;
}

// The innermost element around the best one that is named as the text, so that
// lists and tables of the article are not lost; the best one where none is.
std::size_t named_body(const BlockPage& page, std::size_t best) {
  for (std::size_t i = best; i != 0; i = page.elements[i].parent) {
    if (is_body(page.elements[i].node)) return i;
  }
  return best;
}

bool is_kept(const Block& block) {
  if (block.in_aside) return false;
  if (block.in_caption) {
    return block.words >= kCaptionWords && block.linked == 0 &&
           ends_sentence(block.text);
  }
  if (is_heading(block)) {
    return block.tag != GUMBO_TAG_H1 && block.link_share() < kMaxLinkShare;
  }
  return block.link_share() < kMaxLinkShare ||
         (block.words >= kProseWords &&
          block.link_share() < kMaxLinkShareInside &&
          ends_sentence(block.text));
}

// The paragraphs of an element that are no list of links.
std::vector<std::string> short_text(const BlockPage& page,
                                    const BlockElement& element) {
  std::vector<std::string> paragraphs;
  for (std::size_t i = element.first; i < element.end; ++i) {
    const Block& block = page.blocks[i];
    if (block.tag == GUMBO_TAG_P && is_kept(block)) {
      paragraphs.push_back(block.text);
    }
  }
  return paragraphs;
}

// The same of a page without prose: of its first article element with any, else
// of the whole.
std::vector<std::string> short_text(const BlockPage& page) {
  for (const BlockElement& element : page.elements) {
    if (element.node->v.element.tag != GUMBO_TAG_ARTICLE) continue;
    std::vector<std::string> paragraphs = short_text(page, element);
    if (!paragraphs.empty()) return paragraphs;
  }
  return page.elements.empty() ? std::vector<std::string>()
                               : short_text(page, page.elements.front());
}

}  // namespace

std::vector<std::string> main_text(const BlockPage& page) {
  if (std::none_of(page.blocks.begin(), page.blocks.end(), is_prose)) {
    return short_text(page);
  }
  std::vector<std::string> paragraphs;
  const BlockElement& main =
      page.elements[named_body(page, best_element(page))];
  std::unordered_set<std::string_view> seen;  // galleries repeat captions
  for (std::size_t i = main.first; i < main.end; ++i) {
    const Block& block = page.blocks[i];
    if (!is_kept(block)) continue;
    if (block.in_caption && !seen.insert(block.text).second) continue;
    paragraphs.push_back(block.text);
  }
  return paragraphs;
}

}  // namespace dateline
