#include "common/word.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "common/analyzer.h"
#include "common/ascii.h"
#include "common/breaks.h"
#include "common/text.h"

namespace dateline {
namespace {

constexpr std::size_t kMaxForm = 120;

// A longer run of letters and marks without a space is no word with parts, and
// looking for them would take its length squared.
constexpr std::size_t kMaxParted = 2 * kMaxForm;

constexpr std::array<std::string_view, 3> kAcronymsLikeWords = {"us", "who",
                                                                "it"};

constexpr std::array<std::string_view, 9> kElided = {"l", "d", "j", "m", "t",
                                                     "s", "n", "c", "qu"};

// Bytes of the apostrophe at `at`, 0 where there is none.
std::size_t apostrophe(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '\'') return 1;
  if (static_cast<signed char>(text[at]) >= 0) return 0;
  const std::string_view wide = text.substr(at, 3);
  return wide == "\u2019" || wide == "\u2018" || wide == "\uFF07" ? 3 : 0;
}

struct Case {
  std::size_t letters = 0;
  std::size_t lower = 0;
  bool first_upper = false;
};

Case case_of(std::string_view raw) {
  Case result;
  for (std::size_t at = 0; at < raw.size();) {
    const bool first = at == 0;
    const auto c = static_cast<UChar32>(next_code_point(raw, at));
    if (u_isalpha(c) == 0) continue;
    ++result.letters;
    if (u_isULowercase(c) != 0) ++result.lower;
    if (first) result.first_upper = u_isUUppercase(c) != 0;
  }
  return result;
}

std::uint16_t shape_of(std::string_view raw) {
  const Case letters = case_of(raw);
  unsigned shape = 0;
  if (is_digit(raw.front())) shape |= kNumber;
  if (letters.first_upper) {
    shape |= kCapitalised;
    if (letters.letters == 1 && code_points(raw) == 1) shape |= kInitial;
    if (letters.letters > 1 && letters.lower == 0) shape |= kAllCapitals;
  }
  return static_cast<std::uint16_t>(shape);
}

// Takes off 's and returns the bytes kept.
std::size_t without_possessive(std::string_view raw) {
  if (raw.size() < 3 || (raw.back() != 's' && raw.back() != 'S')) {
    return raw.size();
  }
  for (const std::size_t width : {std::size_t{1}, std::size_t{3}}) {
    if (raw.size() > width + 1 &&
        apostrophe(raw, raw.size() - 1 - width) == width) {
      return raw.size() - 1 - width;
    }
  }
  return raw.size();
}

// "1,200" without its commas.
std::string without_thousands(std::string_view raw) {
  std::string digits(raw);
  if (is_digit(raw.front())) std::erase(digits, ',');
  return digits;
}

WordPart make_part(std::string_view raw, std::uint32_t begin) {
  WordPart part;
  part.begin = begin;
  part.end = begin + static_cast<std::uint32_t>(raw.size());
  const std::string_view bare = raw.substr(0, without_possessive(raw));
  part.shape = shape_of(bare);
  if (bare.size() < raw.size()) part.shape |= kPossessive;
  if (is_dotted_acronym(bare)) {
    std::string letters(bare);
    std::erase(letters, '.');
    part.form = fold(letters);
    part.shape |= kAcronym;
  } else {
    part.form = fold(without_thousands(bare));
  }
  part.form.resize(truncate(part.form, kMaxForm).size());
  return part;
}

// "McNAMARA", "deGAULLE" of a line in capitals.
bool ends_in_capitals(std::string_view raw) {
  constexpr std::size_t kLetters = 3;
  return raw.size() > kLetters &&
         std::all_of(raw.end() - kLetters, raw.end(), is_upper);
}

bool is_elided(std::string_view raw) {
  const std::string folded = fold(raw);
  return std::find(kElided.begin(), kElided.end(), folded) != kElided.end();
}

// Where the raw word is to be parted first: the bytes before the divider and
// the divider's own bytes; none where it is one word.
struct Divider {
  std::size_t at = 0;
  std::size_t size = 0;
};

Divider find_divider(std::string_view raw) {
  if (raw.size() > kMaxParted) return {};
  for (std::size_t i = 1; i + 1 < raw.size(); ++i) {
    if (const std::size_t width = apostrophe(raw, i); width > 0) {
      if (without_possessive(raw) == i) return {};
      if (is_elided(raw.substr(0, i))) return {i, width};
    }
    const bool between_digits = is_digit(raw[i - 1]) && is_digit(raw[i + 1]);
    if (raw[i] == ':' || (raw[i] == '.' && !between_digits)) return {i, 1};
  }
  return {};
}

}  // namespace

bool is_dotted_acronym(std::string_view raw) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < raw.size();) {
    if (u_isalpha(static_cast<UChar32>(next_code_point(raw, at))) == 0)
      return false;
    ++letters;
    if (at == raw.size()) break;
    if (raw[at] != '.') return false;
    ++at;
  }
  return letters > 1;
}

Word make_word(std::string_view raw) {
  Word word;
  const std::string_view plain = raw.substr(0, without_possessive(raw));
  word.has_lower = !ends_in_capitals(plain) && case_of(plain).lower > 0;
  std::size_t begin = 0;
  while (begin < raw.size()) {
    const std::string_view rest = raw.substr(begin);
    const std::string_view bare = rest.substr(0, without_possessive(rest));
    const Divider divider =
        is_dotted_acronym(bare) ? Divider{} : find_divider(rest);
    const std::string_view piece =
        divider.size > 0 ? rest.substr(0, divider.at) : rest;
    WordPart part = make_part(piece, static_cast<std::uint32_t>(begin));
    if (!part.form.empty()) word.parts.push_back(std::move(part));
    begin += piece.size() + divider.size;
  }
  if (word.parts.size() == 1 && !word.has_lower) {
    WordPart& only = word.parts.front();
    const bool like_word =
        std::find(kAcronymsLikeWords.begin(), kAcronymsLikeWords.end(),
                  only.form) != kAcronymsLikeWords.end();
    if (like_word && (only.shape & (kAllCapitals | kAcronym)) != 0) {
      for (const char c : only.form) {
        if (!word.acronym_form.empty()) word.acronym_form += '.';
        word.acronym_form += c;
      }
    }
  }
  return word;
}

}  // namespace dateline
