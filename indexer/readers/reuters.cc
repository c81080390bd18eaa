#include "indexer/readers/reuters.h"

#include "common/text.h"
#include "indexer/readers/byline.h"
#include "indexer/readers/charset.h"
#include "indexer/readers/dateline.h"
#include "indexer/readers/paragraphs.h"
#include "indexer/readers/sgml.h"

namespace dateline {
namespace {

constexpr std::string_view kElement = "REUTERS";

// The line that ends a story: "Reuter" and a control character.
void drop_signature(std::vector<std::string>& paragraphs) {
  if (paragraphs.empty()) return;
  std::string& last = paragraphs.back();
  for (const std::string_view signature : {"REUTER", "Reuter"}) {
    if (last == signature) {
      paragraphs.pop_back();
      return;
    }
    const std::string ending = std::string(". ").append(signature);
    if (last.ends_with(ending)) {
      last.resize(last.size() - signature.size() - 1);
      return;
    }
  }
}

// The story itself: BODY, or in items without one what TEXT holds besides the
// elements that are something else.
std::string story(std::string_view text) {
  if (find_tag(text, "BODY", 0) != std::string_view::npos) {
    return plain_sgml(element(text, "BODY"));
  }
  std::string rest(text);
  for (const std::string_view name : {"TITLE", "DATELINE", "AUTHOR"}) {
    const std::size_t begin = find_tag(rest, name, 0);
    if (begin == std::string::npos) continue;
    const std::string_view inner = element(rest, name);
    const auto inner_end =
        static_cast<std::size_t>(inner.data() - rest.data()) + inner.size();
    const std::size_t end = rest.find('>', inner_end);
    rest.erase(begin, end == std::string::npos ? end : end + 1 - begin);
  }
  return plain_sgml(rest);
}

std::string line_of(std::string_view markup) {
  return collapse_spaces(plain_sgml(markup));
}

}  // namespace

bool claims_reuters(std::string_view /*name*/, std::string_view head) {
  return find_tag(head, kElement, 0) != std::string_view::npos &&
         trim(head).starts_with('<');
}

void split_reuters(ByteSource& source,
                   const std::function<bool(RawArticle)>& sink) {
  split_elements(source, kElement, sink);
}

Parsed parse_reuters(const RawArticle& raw) {
  const std::string bytes = decode(raw.bytes);
  Article article;
  article.id = attribute(bytes, "NEWID");
  article.date = parse_date(trim(element(bytes, "DATE")).substr(0, 40));
  article.source = "Reuters";
  article.language = "en";
  const std::string_view text = element(bytes, "TEXT");
  article.title = line_of(element(text, "TITLE"));
  article.author = author_of(line_of(element(text, "AUTHOR")));
  article.dateline = line_of(element(text, "DATELINE"));
  if (article.dateline.ends_with(" -")) {
    article.dateline.resize(article.dateline.size() - 2);
  }
  std::vector<std::string> paragraphs = paragraphs_of(story(text));
  drop_signature(paragraphs);
  article.body = body_of(paragraphs);
  take_dateline(article);
  return {{{std::move(article), raw.ordinal}}, {}, true};
}

}  // namespace dateline
