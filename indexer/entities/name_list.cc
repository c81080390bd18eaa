#include "indexer/entities/name_list.h"

#include <string_view>

namespace dateline {

bool are_listed(const NamedText& text, const NameRun& left,
                const NameRun& right) {
  constexpr std::size_t kWords = 3;
  if (right.first - left.end() > kWords) return false;
  // "the Tim Orly-Anna Brisk duet"
  bool parted = right.first == left.end() && text.gap(right.first) == "-";
  for (std::size_t i = left.end(); i <= right.first; ++i) {
    const Token& token = text.token(i);
    if (token.is(kParagraphStart)) return false;
    const std::string_view gap = text.gap(i);
    parted = parted || gap.find_first_of(",;/") != std::string_view::npos;
    if (i == right.first) break;
    const bool joins = token.form == "and" || token.form == "und" ||
                       token.form == "et" || token.form == "y" ||
                       token.form == "v" || token.form == "beat";
    if (!joins && !token.is(kNumber) && gap.find('(') == std::string_view::npos)
      return false;
    parted = parted || joins;
  }
  return parted;
}

std::size_t list_begin(const NamedText& text, std::size_t index) {
  std::size_t first = index;
  while (first > 0 && index - first < kMostListed &&
         are_listed(text, text.runs[first - 1], text.runs[first])) {
    --first;
  }
  return first;
}

std::size_t list_last(const NamedText& text, std::size_t index) {
  std::size_t last = index;
  while (last + 1 < text.runs.size() && last - index < kMostListed &&
         are_listed(text, text.runs[last], text.runs[last + 1])) {
    ++last;
  }
  return last;
}

}  // namespace dateline
