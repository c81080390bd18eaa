#include "indexer/cleaner/line_form.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "common/stop_words.h"
#include "common/text.h"

namespace dateline {
namespace {

constexpr std::size_t kHeadlineWords = 5;
constexpr std::size_t kShortHeadline = 4;
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
  constexpr std::array<std::string_view, 9> kClosers = {
      "\"", "'", ")", "]", ">", "”", "’", "»", "」"};
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

bool ends_with_any(std::string_view text,
                   std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(),
                     [&](std::string_view end) { return text.ends_with(end); });
}

bool ends_sentence(std::string_view text) {
  return ends_with_any(without_closers(text),
                       {".", "!", "?", "…", "。", "！", "？", "؟", "।", ";"});
}

std::string_view stub_of(std::string_view word) {
  constexpr std::size_t kStub = 6;  // bytes
  return word.substr(0, word[0] < 0 ? kStub * 2 : kStub);
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

// Words of one who speaks for himself, as entries of a list do.
bool is_personal(std::string_view folded) {
  constexpr std::array<std::string_view, 4> kPersonal = {" i ", " my ", " our ",
                                                         " i'm "};
  const std::string spaced = ' ' + std::string(folded) + ' ';
  return std::any_of(
      kPersonal.begin(), kPersonal.end(),
      [&](std::string_view p) { return spaced.find(p) != std::string::npos; });
}

// A row of a table: every third word is a figure.
bool is_row(const Line& line) {
  std::size_t figures = 0;
  for (std::size_t i = 0; i < line.text.size(); ++i) {
    const bool digit = line.text[i] >= '0' && line.text[i] <= '9';
    if (digit && (i == 0 || line.text[i - 1] == ' ')) ++figures;
  }
  return figures > 1 && figures * 3 >= line.words;
}

// "A: yes": what one says in an interview.
bool is_answer(std::string_view text) {
  constexpr std::size_t kInitials = 2;
  const std::size_t colon = text.find(':');
  return colon > 0 && colon <= kInitials;
}

// Whether the line may be a title by its form, whatever its length.
bool is_titular(const Line& line) {
  const std::string_view text = line.text;
  if (line.introduces || line.words > kMaxHeadline ||
      is_cut_sentence(line.folded) || is_personal(line.folded) ||
      is_row(line) || is_answer(text)) {
    return false;
  }
  const auto digits = std::count_if(
      text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  const bool has_lower = std::any_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || c < 0;
  });
  return begins_like_title(text) && has_lower &&
         static_cast<std::size_t>(digits) * 8 <= text.size();
}

}  // namespace

Line line_of(std::string_view paragraph) {
  Line line;
  line.text = trim(paragraph);
  line.folded = fold(line.text);
  line.words = word_count(line.text);
  line.is_statement = ends_sentence(line.text);
  line.introduces = ends_with_any(line.text, {":", "：", " -", "--", "–", "—"});
  return line;
}

bool is_headline(const Line& line) {
  return !line.is_statement && line.words >= kHeadlineWords && is_titular(line);
}

bool is_short_headline(const Line& line) {
  if (line.words < kShortHeadline) return false;
  const bool question = line.text.ends_with('?') || line.text.ends_with("؟");
  if (!line.is_statement) {
    return line.words < kHeadlineWords && is_titular(line);
  }
  return question && line.text.find(". ") == std::string_view::npos &&
         is_titular(line);
}

std::vector<std::string_view> stubs_of(const Line& line) {
  const std::string_view folded = line.folded;
  std::vector<std::string_view> stubs;
  for (std::size_t begin = 0; begin < folded.size();) {
    std::size_t end = begin;
    while (end < folded.size() && is_word_byte(folded[end])) ++end;
    const std::string_view word = folded.substr(begin, end - begin);
    if (word.size() >= kTellingBytes && !is_stop_word(word)) {
      stubs.push_back(stub_of(word));
    }
    begin = end + 1;
  }
  return stubs;
}

double overlap(const std::vector<std::string_view>& stubs,
               const std::unordered_set<std::string_view>& others) {
  if (stubs.empty()) return 1;
  const auto shared = std::count_if(
      stubs.begin(), stubs.end(),
      [&](std::string_view stub) { return others.contains(stub); });
  return static_cast<double>(shared) / static_cast<double>(stubs.size());
}

}  // namespace dateline
