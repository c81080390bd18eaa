#include "indexer/readers/plain_text.h"

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

constexpr std::size_t kMaxTitle = 200;    // bytes
constexpr std::size_t kMaxHeadLine = 80;  // of date and byline
constexpr std::size_t kMaxDateWords = 6;

// The text's next line; `rest` moves behind it.
std::string_view take_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  const std::string_view line = trim(rest.substr(0, end));
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return line;
}

void skip_blank(std::string_view& rest) {
  for (std::string_view ahead = rest; !ahead.empty();) {
    if (!take_line(ahead).empty()) return;
    rest = ahead;
  }
}

// The date, where a line holds nothing else.
std::optional<Date> date_line(std::string_view line) {
  const auto words = std::count(line.begin(), line.end(), ' ') + 1;
  if (line.size() > kMaxHeadLine ||
      static_cast<std::size_t>(words) > kMaxDateWords) {
    return std::nullopt;
  }
  return parse_date(line);
}

bool ends_like_a_sentence(std::string_view line) {
  return line.ends_with('.') || line.ends_with(".\"") || line.ends_with(".”") ||
         line.ends_with(':') || line.ends_with("。") || line.ends_with("。”") ||
         line.ends_with("。」");
}

// "By Ann Lee" above a text without a title.
bool is_plain_byline(std::string_view line) {
  const std::string_view name = byline_name(line);
  return !name.empty() && std::count(name.begin(), name.end(), ' ') == 1;
}

// A first line is a title where it is short, ends unlike a sentence, is no
// byline and stands apart from what follows.
bool is_title(std::string_view line, std::string_view rest) {
  if (line.empty() || line.size() > kMaxTitle || ends_like_a_sentence(line) ||
      is_plain_byline(line)) {
    return false;
  }
  const std::string_view next = take_line(rest);
  return next.empty() || date_line(next) || !byline_name(next).empty();
}

// Takes date and byline lines off the text below the title.
void take_head(std::string_view& rest, Article& article) {
  for (;;) {
    skip_blank(rest);
    std::string_view ahead = rest;
    const std::string_view line = take_line(ahead);
    const auto date = date_line(line);
    if (date && (!article.date || *article.date == *date)) {
      article.date = date;
      take_place_of_date(line, article);
    } else if (const auto name = byline_name(line);
               !name.empty() && article.author.empty()) {
      article.author = collapse_spaces(name);
    } else {
      return;
    }
    rest = ahead;
  }
}

}  // namespace

bool claims_plain_text(std::string_view /*name*/, std::string_view head) {
  return is_text(head);
}

Parsed parse_plain_text(const RawArticle& raw) {
  const std::string text = without_entities(decode(raw.bytes));
  std::string_view rest = text;
  skip_blank(rest);
  if (trim(rest).empty()) return reject_file("is empty");
  Article article;
  std::string_view below = rest;
  const std::string_view first = take_line(below);
  if (is_title(first, below) && !runs_on(rest)) {
    article.title = collapse_spaces(first);
    rest = below;
  }
  take_head(rest, article);
  article.body = body_of(paragraphs_of(rest));
  take_dateline(article);
  return {{{std::move(article), 1}}, {}, false};
}

}  // namespace dateline
