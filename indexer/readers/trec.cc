#include "indexer/readers/trec.h"

#include <algorithm>
#include <array>

#include "common/text.h"
#include "indexer/readers/byline.h"
#include "indexer/readers/charset.h"
#include "indexer/readers/dateline.h"
#include "indexer/readers/paragraphs.h"
#include "indexer/readers/sgml.h"

namespace dateline {
namespace {

constexpr std::string_view kElement = "DOC";

std::string line_of(std::string_view markup) {
  return collapse_spaces(plain_sgml(markup));
}

// The first of several elements that is there.
template <std::size_t Size>
std::string first_line(std::string_view text,
                       const std::array<std::string_view, Size>& names) {
  for (const std::string_view name : names) {
    std::string line = line_of(element(text, name));
    if (!line.empty()) return line;
  }
  return {};
}

// The day in a document number such as AP880212-0001 or LA010189-0001 is not
// told apart from others, save for the form with the year first.
std::optional<Date> date_in(std::string_view docno) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto* const first = std::find_if(docno.begin(), docno.end(), is_digit);
  const auto* const last = std::find_if_not(first, docno.end(), is_digit);
  const std::string digits(first, last);
  if (digits.size() == 8) return parse_date(digits);
  if (digits.size() != 6) return std::nullopt;
  return parse_date("19" + digits);
}

std::optional<Date> date_of(std::string_view text, std::string_view docno) {
  const std::string line =
      first_line<5>(text, {"DATE", "DATE_TIME", "PUBDATE", "DATETIME", "DD"});
  const auto date = parse_date(line);
  if (date || !line.empty()) return date;
  return date_in(docno);
}

}  // namespace

bool claims_trec(std::string_view /*name*/, std::string_view head) {
  return trim(head).starts_with('<') &&
         find_tag(head, "DOCNO", 0) != std::string_view::npos;
}

void split_trec(ByteSource& source,
                const std::function<bool(RawArticle)>& sink) {
  split_elements(source, kElement, sink);
}

Parsed parse_trec(const RawArticle& raw) {
  const std::string bytes = decode(raw.bytes);
  Article article;
  article.id = line_of(element(bytes, "DOCNO"));
  article.title =
      first_line<5>(bytes, {"HEAD", "HEADLINE", "TITLE", "HL", "TI"});
  article.date = date_of(bytes, article.id);
  article.author = author_of(first_line<2>(bytes, {"BYLINE", "AUTHOR"}));
  article.source = first_line<3>(bytes, {"SOURCE", "PUB", "SO"});
  article.dateline = first_line<1>(bytes, {"DATELINE"});
  std::vector<std::string> paragraphs;
  for (const std::string_view block : elements(bytes, "TEXT")) {
    for (std::string& paragraph : paragraphs_of(plain_sgml(block))) {
      paragraphs.push_back(std::move(paragraph));
    }
  }
  article.body = body_of(paragraphs);
  take_dateline(article);
  return {{{std::move(article), raw.ordinal}}, {}, true};
}

}  // namespace dateline
