#include "indexer/entities/borne_name.h"

#include <array>
#include <string_view>

#include "indexer/entities/is_one_of.h"

namespace dateline {
namespace {

// Of those that somebody bears: "Royal Dutch", "Miss Germany".
constexpr std::array<std::string_view, 9> kNoGivenNames = {
    "royal", "nazi", "young", "christian", "sunny",
    "roman", "viva", "miss",  "imperial"};

// "By Jordan Lee" at the head of a story: its author has no mention.
bool begins_byline(const EntityText& text, std::size_t first,
                   const PersonLexicon& lexicon) {
  const Token& before = text.tokens[first - 1];
  return before.form == "by" && before.is(kSentenceStart) &&
         lexicon.is_given_name(text.tokens[first].form) &&
         first + 1 < text.tokens.size() &&
         text.tokens[first + 1].is(kCapitalised) && text.gap(first + 1) == " ";
}

}  // namespace

bool is_borne(const EntityText& text, std::size_t first,
              const PersonLexicon& lexicon) {
  if (first == 0) return false;
  const Token& before = text.tokens[first - 1];
  const Token& token = text.tokens[first];
  if (begins_byline(text, first, lexicon)) return true;
  if (is_one_of(kNoGivenNames, before.form)) return false;
  if (!before.is(kCapitalised) || token.is(kSentenceStart) ||
      before.is(kPossessive) || before.is(kCapitalLine)) {
    return false;
  }
  const std::string_view between = text.gap(first);
  if (between != " " && between != ". ") return false;
  return (before.is(kInitial) && before.is(kFullStop)) ||
         lexicon.is_given_name(before.form) ||
         lexicon.is_courtesy_title(before.form);
}

bool leads_name(const EntityText& text, std::size_t first,
                const PersonLexicon& lexicon) {
  const std::size_t next = first + 1;
  if (next >= text.tokens.size() || text.gap(next) != " " ||
      text.tokens[first].is(kPossessive) ||
      text.tokens[first].is(kCapitalLine) ||
      !lexicon.is_given_name(text.tokens[first].form)) {
    return false;
  }
  const Token& behind = text.tokens[next];
  return behind.is(kCapitalised) && !behind.is(kAllCapitals) &&
         !behind.is(kParagraphStart) && !lexicon.is_english_word(behind.form) &&
         !lexicon.is_place(behind.form) && !lexicon.is_office(behind.form);
}

}  // namespace dateline
