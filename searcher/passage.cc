#include "searcher/passage.h"

#include <algorithm>
#include <array>

#include "common/breaks.h"
#include "common/text.h"

namespace dateline {
namespace {

constexpr std::string_view kParagraphBreak = "\n\n";
constexpr std::size_t kEllipses = 2;  // code points
constexpr std::string_view kSpace = " \t\r\n";

// A longer paragraph counts as one sentence: no news paragraph has so many
// bytes.
constexpr std::size_t kMaxParagraph = 65'536;

// What is shown around a match begins at most so many words before it.
constexpr std::size_t kWordsBefore = 8;

// What is longer without a space is an address or a rule of dashes, which may
// be parted where the analyzer parts it. In bytes.
constexpr std::size_t kLongestWord = 60;

// Marks that make no sense in front of an ellipsis.
constexpr std::array<std::string_view, 7> kPauses = {",",  ";",  ":", "，",
                                                     "、", "；", "،"};

// What is not parted in a cut sentence: a word with the marks on it.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t first_point = 0;  // in code points from the first word on
  std::size_t last_point = 0;
};

template <typename Span>
bool begins_before(const Span& span, std::size_t byte) {
  return span.begin < byte;
}

bool breaks_between(std::string_view body, const Token& left,
                    const Token& right) {
  std::size_t at = right.begin;
  if (breaks_between_letters(next_code_point(body, at))) return true;
  at = left.end - 1;
  while (at > left.begin && (static_cast<unsigned char>(body[at]) >> 6) == 2) {
    --at;
  }
  return breaks_between_letters(next_code_point(body, at));
}

// Adds the words that the tokens make, from byte `begin` to `end`.
std::vector<Word> words_of(std::string_view body, std::span<const Token> tokens,
                           std::size_t begin, std::size_t end) {
  std::vector<Word> words = {{begin, end, 0, 0}};
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    const Token& left = tokens[i - 1];
    const Token& right = tokens[i];
    const std::string_view gap =
        body.substr(left.end, std::max(left.end, right.begin) - left.end);
    const std::size_t space = gap.find_first_of(kSpace);
    if (space != std::string_view::npos) {
      words.back().end = left.end + space;
      words.push_back({left.end + gap.find_last_of(kSpace) + 1, end, 0, 0});
    } else if (right.begin - words.back().begin > kLongestWord ||
               breaks_between(body, left, right)) {
      words.back().end = right.begin;
      words.push_back({right.begin, end, 0, 0});
    }
  }
  std::size_t points = 0;
  std::size_t counted = begin;
  for (Word& word : words) {
    points += code_points(body.substr(counted, word.begin - counted));
    word.first_point = points;
    points += code_points(body.substr(word.begin, word.end - word.begin));
    word.last_point = points;
    counted = word.end;
  }
  return words;
}

// The stretch from the `first` word on that fits; where it reaches the end of
// the sentence, words in front as far as there is room. Nothing where the word
// does not fit.
Passage window_from(const std::vector<Word>& words, std::size_t first,
                    std::size_t length) {
  std::size_t end = first;
  while (end < words.size() &&
         words[end].last_point - words[first].first_point <= length) {
    ++end;
  }
  if (end == first) return {};
  if (end == words.size()) {
    while (first > 0 &&
           words.back().last_point - words[first - 1].first_point <= length) {
      --first;
    }
  }
  return {words[first].begin, words[end - 1].end, first > 0,
          end < words.size()};
}

// The passage without a comma at an end that is cut.
Passage without_pause(std::string_view body, Passage passage) {
  if (!passage.cut_after) return passage;
  for (const std::string_view pause : kPauses) {
    const std::string_view text =
        body.substr(passage.begin, passage.end - passage.begin);
    if (text.size() > pause.size() && text.ends_with(pause)) {
      passage.end -= pause.size();
    }
  }
  return passage;
}

// The first graphemes that fit.
Passage first_graphemes(std::string_view body, std::size_t begin,
                        std::size_t length) {
  std::size_t end = begin;
  for (std::size_t i = 0; i < length && end < body.size(); ++i) {
    next_code_point(body, end);
  }
  const std::string_view kept = truncate(body.substr(begin), end - begin);
  return {begin, begin + kept.size(), false, true};
}

}  // namespace

Passages::Passages(std::string_view body, std::span<const Token> tokens,
                   std::span<const Stretch> matches)
    : body_(body), tokens_(tokens), matches_(matches) {
  std::size_t reached = 0;
  for (const Stretch& match : matches) {
    reached = std::max(reached, match.end);
    reached_.push_back(reached);
  }
  if (matches.empty()) add_paragraph(0);
  std::size_t done = 0;
  for (const Stretch& match : matches) {
    if (match.begin >= done) done = add_paragraph(match.begin);
  }
}

bool Passages::is_inside_match(std::size_t byte) const {
  const auto behind = std::lower_bound(matches_.begin(), matches_.end(), byte,
                                       begins_before<Stretch>);
  const auto before = static_cast<std::size_t>(behind - matches_.begin());
  return before > 0 && reached_[before - 1] > byte;
}

// Of the paragraph that holds byte `at`. Returns the paragraph's end.
std::size_t Passages::add_paragraph(std::size_t at) {
  const auto before =
      at == 0 ? std::string_view::npos : body_.rfind(kParagraphBreak, at - 1);
  const std::size_t begin =
      before == std::string_view::npos ? 0 : before + kParagraphBreak.size();
  const std::size_t end =
      std::min(body_.find(kParagraphBreak, at), body_.size());
  const std::string_view text = body_.substr(begin, end - begin);
  std::vector<std::uint32_t> starts = {0,
                                       static_cast<std::uint32_t>(text.size())};
  if (text.size() <= kMaxParagraph) starts = sentence_starts(text);
  std::erase_if(starts, [&](std::uint32_t start) {
    return is_inside_match(begin + start);
  });
  std::size_t points = 0;
  std::size_t counted = 0;
  for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
    const std::string_view kept =
        trim(text.substr(starts[i], starts[i + 1] - starts[i]));
    if (kept.empty()) continue;
    const auto first = static_cast<std::size_t>(kept.data() - text.data());
    points += code_points(text.substr(counted, first - counted));
    counted = first + kept.size();
    const std::size_t length = code_points(kept);
    sentences_.push_back(
        {begin + first, begin + counted, points, points + length, begin});
    points += length;
  }
  return end;
}

Passage Passages::run_from(std::size_t first, std::size_t length) const {
  const Sentence& begin = sentences_[first];
  std::size_t end = begin.end;
  for (std::size_t i = first + 1; i < sentences_.size(); ++i) {
    const Sentence& next = sentences_[i];
    if (next.paragraph != begin.paragraph ||
        next.last_point - begin.first_point > length) {
      break;
    }
    end = next.end;
  }
  return {begin.begin, end, false, false};
}

void Passages::cut(const Sentence& sentence, std::size_t length,
                   std::vector<Passage>& passages) const {
  const auto first = std::lower_bound(tokens_.begin(), tokens_.end(),
                                      sentence.begin, begins_before<Token>);
  const auto last = std::lower_bound(first, tokens_.end(), sentence.end,
                                     begins_before<Token>);
  const std::vector<Word> words =
      words_of(body_, {first, last}, sentence.begin, sentence.end);
  std::vector<Passage> windows;
  const auto add = [&](std::size_t word) {
    const Passage window = window_from(words, word, length);
    if (window.end > window.begin) {
      windows.push_back(without_pause(body_, window));
    }
  };
  add(0);
  auto match = std::lower_bound(matches_.begin(), matches_.end(),
                                sentence.begin, begins_before<Stretch>);
  for (std::size_t word = 0;
       match != matches_.end() && match->begin < sentence.end; ++match) {
    while (word + 1 < words.size() && words[word + 1].begin <= match->begin) {
      ++word;
    }
    add(word - std::min(word, kWordsBefore));
    // Long words in front may leave no room for the match.
    if (windows.empty() || windows.back().end < match->end) add(word);
  }
  if (windows.empty()) {
    windows.push_back(first_graphemes(body_, sentence.begin, length));
  }
  passages.insert(passages.end(), windows.begin(), windows.end());
}

std::vector<Passage> Passages::of_length(std::size_t length) const {
  std::vector<Passage> passages;
  for (std::size_t i = 0; i < sentences_.size(); ++i) {
    const Sentence& sentence = sentences_[i];
    if (sentence.last_point - sentence.first_point <= length) {
      passages.push_back(run_from(i, length));
    } else {
      cut(sentence, length - kEllipses, passages);
    }
  }
  return passages;
}

}  // namespace dateline
