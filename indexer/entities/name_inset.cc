#include "indexer/entities/name_inset.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "indexer/entities/place_table.h"

namespace dateline {
namespace {

using Lexicon = PersonLexicon;

// The token behind the quotes of "Jimmy \"The Whirlwind\" White"; 0 where
// there are none.
std::size_t behind_nickname(const NamedText& text, const NameWords& words,
                            std::size_t i) {
  constexpr std::size_t kWords = 3;
  std::string_view opened = words.between(i);
  if (opened.starts_with('.') && text.token(i - 1).is(kFullStop)) {
    opened.remove_prefix(1);
  }
  std::string_view closing;
  if (opened == " \"") closing = "\" ";
  if (opened == " “") closing = "” ";
  if (opened == " '") closing = "' ";
  if (opened == " ‘") closing = "’ ";
  if (closing.empty()) return 0;
  const std::size_t most = std::min(i + kWords + 1, text.size());
  for (std::size_t k = i + 1; k < most; ++k) {
    if (text.token(k).is(kSentenceStart)) return 0;
    if (words.between(k) == " ") continue;
    return words.between(k) == closing && words.is_name_word(k) ? k : 0;
  }
  return 0;
}

// The token behind "Sal (Big Tony) Krull"; 0 where that is none.
std::size_t behind_long_nickname(const NamedText& text, const NameWords& words,
                                 std::size_t i) {
  constexpr std::size_t kWords = 3;
  constexpr Lexicon::Classes kOther =
      Lexicon::kPlace | Lexicon::kTown | Lexicon::kTeam | Lexicon::kThing;
  const std::size_t most = std::min(i + kWords + 1, text.size());
  for (std::size_t k = i; k < most; ++k) {
    const std::string_view gap = words.between(k);
    if (gap == ") ") {
      const bool is_nickname =
          k > i + 1 && words.is_name_word(k) &&
          longest_place(text.text, std::span(*text.tokens).subspan(i)).words ==
              0;
      return is_nickname ? k : 0;
    }
    const Token& token = text.token(k);
    if (gap != (k == i ? " (" : " ") || !token.is(kCapitalised) ||
        token.is(kAllCapitals) || text.is(k, kOther)) {
      return 0;
    }
  }
  return 0;
}

// The token behind "Hilda (Berg) Krull", "James (Jimmy) Krull"; 0 where there
// is no such name.
std::size_t behind_brackets(const NamedText& text, const NameWords& words,
                            std::size_t i) {
  constexpr Lexicon::Classes kOther = Lexicon::kPlace | Lexicon::kTown |
                                      Lexicon::kTeam | Lexicon::kThing |
                                      Lexicon::kCommon;
  if (words.between(i) != " (" || i + 1 >= text.size()) return 0;
  if (words.between(i + 1) != ") ") {
    return text.is_strong_given_name(i - 1)
               ? behind_long_nickname(text, words, i)
               : 0;
  }
  if (!text.token(i).is(kCapitalised) || text.token(i).is(kAllCapitals))
    return 0;
  const bool maiden = !text.is(i, kOther) && !text.is_strong_given_name(i);
  const bool pet = Lexicon::instance().are_short_forms(text.token(i).form,
                                                       text.token(i - 1).form);
  return (maiden || pet) && text.is_strong_given_name(i - 1) &&
                 words.is_name_word(i + 1)
             ? i + 1
             : 0;
}

}  // namespace

std::size_t behind_inset(const NamedText& text, const NameWords& words,
                         std::size_t i) {
  if (words.between(i) == " ") return 0;
  const std::size_t nickname = behind_nickname(text, words, i);
  return nickname > 0 ? nickname : behind_brackets(text, words, i);
}

}  // namespace dateline
