#include "indexer/readers/json_lines.h"

#include <algorithm>

#include "common/text.h"
#include "indexer/readers/charset.h"
#include "indexer/readers/json_article.h"

namespace dateline {

bool claims_json_lines(std::string_view name, std::string_view head) {
  if (name.ends_with(".jsonl") || name.ends_with(".ndjson")) return true;
  // A .json file whose first line is an object of its own, and the second one
  // begins another.
  const std::size_t end = head.find('\n');
  if (end == std::string_view::npos || !name.ends_with(".json")) return false;
  const std::string_view first = trim(head.substr(0, end));
  return first.starts_with('{') && first.ends_with('}') &&
         trim(head.substr(end)).starts_with('{');
}

// Lines without text are no articles and not counted.
void split_json_lines(ByteSource& source,
                      const std::function<bool(RawArticle)>& sink) {
  constexpr std::size_t kStep = 1U << 18;
  std::uint32_t ordinal = 0;
  bool skipping = false;  // within a line that was too large
  for (std::size_t wanted = kStep;;) {
    source.fill(wanted);
    const std::string_view text = source.buffered();
    const std::size_t end = text.find('\n');
    const bool too_large = std::min(end, text.size()) > kMaxArticle;
    if (end == std::string_view::npos && !source.exhausted() && !too_large &&
        !skipping) {
      wanted = text.size() * 2;
      continue;
    }
    const std::string_view line = text.substr(0, end);
    RawArticle raw{{}, ordinal + 1, {}};
    if (too_large) raw.rejected = kTooLarge;
    if (!too_large && !skipping) raw.bytes = line;
    const bool counts = !skipping && (too_large || !trim(line).empty());
    skipping = end == std::string_view::npos && !source.exhausted();
    const bool last = end == std::string_view::npos && source.exhausted();
    source.take(line.size() + (end == std::string_view::npos ? 0 : 1));
    wanted = kStep;
    if (counts) {
      ++ordinal;
      if (!sink(std::move(raw))) return;
    }
    if (last) return;
  }
}

Parsed parse_json_lines(const RawArticle& raw) {
  Parsed parsed;
  parsed.numbered = true;
  std::string error;
  const auto value = parse_json_value(decode(raw.bytes), error);
  auto article = value ? article_of(*value) : std::nullopt;
  if (article) {
    parsed.articles.push_back({std::move(*article), raw.ordinal});
  } else {
    parsed.rejections.push_back(
        {raw.ordinal,
         value ? "holds no article: no title and no text" : error});
  }
  return parsed;
}

}  // namespace dateline
