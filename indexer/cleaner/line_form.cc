#include "indexer/cleaner/line_form.h"

#include <algorithm>
#include <array>

#include "common/stop_words.h"
#include "common/text.h"

namespace dateline {
namespace {

constexpr std::size_t kHeadlineWords = 6;
constexpr std::size_t kMaxHeadline = 25;  // words
constexpr std::size_t kTellingBytes = 4;

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_word_byte(char c) {
  return is_ascii_letter(c) || (c >= '0' && c <= '9') || c < 0;
}

// Without closing quotation marks and brackets.
std::string_view without_closers(std::string_view text) {
  constexpr std::array<std::string_view, 8> kClosers = {"\"", "'", ")", "]",
                                                        "”",  "’", "»", "」"};
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view closer : kClosers) {
      if (text.ends_with(closer)) {
        text.remove_suffix(closer.size());
        again = true;
      }
    }
    text = trim(text);
  }
  return text;
}

bool ends_sentence(std::string_view text) {
  constexpr std::array<std::string_view, 10> kEnds = {
      ".", "!", "?", "…", "。", "！", "？", "؟", "।", ";"};
  const std::string_view bare = without_closers(text);
  return std::any_of(kEnds.begin(), kEnds.end(),
                     [&](std::string_view end) { return bare.ends_with(end); });
}

std::vector<std::string> telling_words(std::string_view folded) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < folded.size();) {
    std::size_t end = begin;
    while (end < folded.size() && is_word_byte(folded[end])) ++end;
    const std::string_view word = folded.substr(begin, end - begin);
    if (word.size() >= kTellingBytes && !is_stop_word(word)) {
      words.emplace_back(word);
    }
    begin = end + 1;
  }
  return words;
}

bool begins_like_title(std::string_view text) {
  constexpr std::array<std::string_view, 4> kOpeners = {"“", "‘", "«", "„"};
  if (std::any_of(kOpeners.begin(), kOpeners.end(),
                  [&](std::string_view o) { return text.starts_with(o); })) {
    return true;
  }
  const char first = text.front();
  constexpr unsigned char kSymbols = 0xE2;  // lead byte of U+2000 to U+2FFF
  return (first >= 'A' && first <= 'Z') || first == '"' || first == '\'' ||
         (first < 0 && static_cast<unsigned char>(first) != kSymbols);
}

// A sentence whose end is lost: it begins with a pronoun or ends with a
// function word.
bool is_cut_sentence(std::string_view folded) {
  constexpr std::array<std::string_view, 8> kPronouns = {
      "he ", "she ", "it ", "they ", "we ", "i ", "this ", "these "};
  if (std::any_of(kPronouns.begin(), kPronouns.end(),
                  [&](std::string_view p) { return folded.starts_with(p); })) {
    return true;
  }
  return is_stop_word(folded.substr(folded.rfind(' ') + 1));
}

}  // namespace

Line line_of(std::string_view paragraph) {
  Line line;
  line.text = trim(paragraph);
  line.folded = fold(line.text);
  line.words = word_count(line.text);
  line.is_statement = ends_sentence(line.text);
  line.introduces = line.text.ends_with(':') || line.text.ends_with("：");
  line.told = telling_words(line.folded);
  return line;
}

bool is_headline(const Line& line) {
  if (line.is_statement || line.introduces || line.words < kHeadlineWords ||
      line.words > kMaxHeadline || is_cut_sentence(line.folded)) {
    return false;
  }
  const auto digits =
      std::count_if(line.text.begin(), line.text.end(),
                    [](char c) { return c >= '0' && c <= '9'; });
  const bool has_lower =
      std::any_of(line.text.begin(), line.text.end(),
                  [](char c) { return (c >= 'a' && c <= 'z') || c < 0; });
  const bool is_table = static_cast<std::size_t>(digits) * 8 > line.text.size();
  return begins_like_title(line.text) && has_lower && !is_table;
}

double overlap(const Line& line, const std::unordered_set<std::string>& words) {
  if (line.told.empty()) return 1;
  const auto shared = std::count_if(
      line.told.begin(), line.told.end(),
      [&](const std::string& word) { return words.contains(word); });
  return static_cast<double>(shared) / static_cast<double>(line.told.size());
}

}  // namespace dateline
