#include "indexer/entities/chinese_text.h"

#include <algorithm>

#include "common/utf8.h"

namespace dateline {
namespace {

constexpr std::size_t kLongestWord = 7;

constexpr char32_t kFirstHan = 0x3400;

}  // namespace

ChineseText::ChineseText(std::string_view text,
                         const std::vector<Token>& tokens,
                         const ChineseLexicon& lexicon)
    : lexicon_(lexicon), text_(lexicon.simplified(text)) {
  auto token = tokens.begin();
  for (std::size_t at = 0; at < text_.size();) {
    Character one;
    one.begin = static_cast<std::uint32_t>(at);
    one.code_point = next_code_point(text_, at);
    one.classes = lexicon.character(one.code_point);
    while (token != tokens.end() && token->end <= one.begin) ++token;
    one.starts_word = token == tokens.end() || token->begin >= one.begin;
    characters_.push_back(one);
  }
}

std::size_t ChineseText::word_size(std::size_t i) const {
  std::size_t end = i + 1;
  while (end < size() && !starts_word(end)) ++end;
  return end - i;
}

std::size_t ChineseText::word_before(std::size_t i, unsigned word_classes,
                                     std::size_t shortest) const {
  for (std::size_t length = std::min(kLongestWord, i); length >= shortest;
       --length) {
    if ((lexicon_.word(between(i - length, i)) & word_classes) != 0) {
      return length;
    }
    if (length == 0) break;
  }
  return 0;
}

std::size_t ChineseText::word_behind(std::size_t i, unsigned word_classes,
                                     std::size_t shortest) const {
  for (std::size_t length =
           std::min(kLongestWord, size() - std::min(i, size()));
       length >= std::max<std::size_t>(shortest, 1); --length) {
    if ((lexicon_.word(between(i, i + length)) & word_classes) != 0) {
      return length;
    }
  }
  return 0;
}

bool ChineseText::starts_clause(std::size_t i) const {
  return i == 0 || at(i - 1) < kFirstHan || at(i - 1) >= 0xFF00;
}

}  // namespace dateline
