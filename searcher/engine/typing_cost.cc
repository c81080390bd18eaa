#include "searcher/engine/typing_cost.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "common/text.h"

namespace dateline {
namespace {

// Nats. Only their differences matter much.
constexpr double kOther = 6;
constexpr double kLetter = 5;     // left out or put in
constexpr double kDoubled = 3.5;  // a letter beside the same one
constexpr double kSwap = 4;
constexpr double kVowel = 4;       // a vowel for another
constexpr double kSound = 4;       // letters of one sound
constexpr double kKeyboard = 4.5;  // neighbours
constexpr double kSilent = 4.5;    // h and final e, left out or put in
constexpr double kFirst = 1.5;     // on top, for the first letter

using Text = std::u32string_view;

constexpr Text kVowels = U"aeiouy";
// Letters of one sound.
constexpr std::array<Text, 8> kSounds = {U"ckq", U"csz", U"gj",  U"fv",
                                         U"dt",  U"bp",  U"iyj", U"uvw"};
// The same of two letters and one.
struct Digraph {
  Text two;
  char32_t one;
};
constexpr std::array<Digraph, 6> kDigraphs = {{{U"ph", U'f'},
                                               {U"ck", U'k'},
                                               {U"ks", U'x'},
                                               {U"cs", U'x'},
                                               {U"qu", U'k'},
                                               {U"gh", U'f'}}};
constexpr std::array<Text, 3> kKeys = {U"qwertyuiop", U"asdfghjkl", U"zxcvbnm"};

bool has(Text letters, char32_t letter) {
  return letters.find(letter) != Text::npos;
}

bool are_neighbours(char32_t a, char32_t b) {
  std::array<int, 2> row{-1, -1};
  std::array<int, 2> place{};
  for (std::size_t r = 0; r < kKeys.size(); ++r) {
    for (int which = 0; which < 2; ++which) {
      const std::size_t at = kKeys[r].find(which == 0 ? a : b);
      if (at == Text::npos) continue;
      row[static_cast<std::size_t>(which)] = static_cast<int>(r);
      place[static_cast<std::size_t>(which)] = static_cast<int>(at);
    }
  }
  if (row[0] < 0 || row[1] < 0) return false;
  const int down = row[1] - row[0];
  const int right = place[1] - place[0];
  return down == 0 ? right == 1 || right == -1
                   : (down == 1 && (right == 0 || right == -1)) ||
                         (down == -1 && (right == 0 || right == 1));
}

double substitution(char32_t meant, char32_t typed) {
  if (has(kVowels, meant) && has(kVowels, typed)) return kVowel;
  for (const Text sound : kSounds) {
    if (has(sound, meant) && has(sound, typed)) return kSound;
  }
  return are_neighbours(meant, typed) ? kKeyboard : kOther;
}

// Of the letter at a place of the text that has it, where the other has none.
double letter(Text text, std::size_t at) {
  const char32_t c = text[at];
  const bool doubled = (at > 0 && text[at - 1] == c) ||
                       (at + 1 < text.size() && text[at + 1] == c);
  if (doubled) return kDoubled;
  if (c == U'h' || (c == U'e' && at + 1 == text.size())) return kSilent;
  return kLetter;
}

double first(std::size_t place) { return place == 1 ? kFirst : 0; }

// Whether the two letters before a place are a digraph for the one before the
// other.
bool is_digraph(Text two, std::size_t i, Text one, std::size_t j) {
  if (i < 2 || j < 1) return false;
  return std::any_of(
      kDigraphs.begin(), kDigraphs.end(), [&](const Digraph& digraph) {
        return digraph.two == two.substr(i - 2, 2) && digraph.one == one[j - 1];
      });
}

}  // namespace

double typing_cost(std::string_view meant, std::string_view typed) {
  const std::u32string a = to_utf32(meant);
  const std::u32string b = to_utf32(typed);
  const std::size_t width = b.size() + 1;
  std::vector<double> costs((a.size() + 1) * width, 0);
  const auto at = [&](std::size_t i, std::size_t j) -> double& {
    return costs[i * width + j];
  };
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 && j == 0) continue;
      double least = 1e9;
      if (i > 0) least = at(i - 1, j) + letter(a, i - 1) + first(i);
      if (j > 0) {
        least = std::min(least, at(i, j - 1) + letter(b, j - 1) + first(j));
      }
      if (i > 0 && j > 0) {
        const double cost = a[i - 1] == b[j - 1]
                                ? 0
                                : substitution(a[i - 1], b[j - 1]) + first(i);
        least = std::min(least, at(i - 1, j - 1) + cost);
      }
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        least = std::min(least, at(i - 2, j - 2) + kSwap + first(i - 1));
      }
      if (is_digraph(a, i, b, j)) {
        least = std::min(least, at(i - 2, j - 1) + kSound);
      }
      if (is_digraph(b, j, a, i)) {
        least = std::min(least, at(i - 1, j - 2) + kSound);
      }
      at(i, j) = least;
    }
  }
  return at(a.size(), b.size());
}

}  // namespace dateline
