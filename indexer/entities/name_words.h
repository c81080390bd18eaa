#ifndef DATELINE_INDEXER_ENTITIES_NAME_WORDS_H_
#define DATELINE_INDEXER_ENTITIES_NAME_WORDS_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "indexer/entities/name_run.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// Which words of a text may belong to a name, seen with their neighbours. `i`
// is the index of a token. REQUIRES: the text has its classes.
class NameWords {
 public:
  NameWords(const NamedText& text, const PersonLexicon& lexicon)
      : text_(text), tokens_(*text.tokens), lexicon_(lexicon) {}

  std::string_view between(std::size_t right) const;
  // Whether the token belongs to the one before it as words of a name do.
  bool joined(std::size_t right) const {
    const Token& token = tokens_[right];
    const Token& left = tokens_[right - 1];
    if (token.is(kSentenceStart) || left.is(kPossessive)) return false;
    if (token.begin - left.end != 1) return is_joined_by_marks(right);
    const char gap = text_.text[left.end];
    return gap == ' ' || gap == '-' || is_joined_by_marks(right);
  }
  bool is_name_word(std::size_t i) const;
  // "M." and "MM." of French, and "Né".
  bool is_french_title(std::size_t i) const;
  // "Park" in "Park Sung-hee", "Oh" in "Oh Mi Ja": a family name before two
  // syllables.
  bool is_korean(std::size_t i) const;
  // "Bundeskanzler" of German, "Don" of Italian.
  bool is_local_title(std::string_view form) const;
  // In capitals: an English word, and no common surname.
  bool is_word(std::size_t i) const;
  // An unknown word of a name neither: "Following" in "Following Marrero".
  bool is_plain_word(std::size_t i) const;
  bool is_strong_given(std::size_t i) const;
  // A place in front of a given name; elsewhere than in English any noun.
  bool is_no_given_name(std::size_t i) const;
  // "JO" and "LEE" of "Minister JO LEE met", as captions print names.
  bool is_capital_name(std::size_t i) const;

 private:
  // Joined by more than a space or hyphen.
  bool is_joined_by_marks(std::size_t right) const;
  // "A.P." of "A.P. Lee", whatever else the letters stand for.
  bool is_dotted_initials(std::size_t i) const;
  // "W.P." of "W.P. Vaas", "JK" of "JK Rowling".
  bool is_initials(std::size_t i) const;
  // "May" in "Theresa May", "Madrid" in "Miguel de la Madrid".
  bool behind_given_name(std::size_t i) const;
  // "King" in "D. King".
  bool leads_full_name(std::size_t i) const;
  // "St." in "Kim St. Clair".
  bool is_saint(std::size_t i) const;
  bool is_syllable_behind_family(std::size_t i) const;
  bool is_before_unknown(std::size_t i) const;
  bool is_behind_rank(std::size_t i) const;
  bool is_short_family_name(std::size_t i) const;
  bool is_second_half(std::size_t i) const;
  bool is_part_of_title(std::size_t i) const;
  bool is_day_behind_name(std::size_t i) const;
  bool is_given_title(std::size_t i) const;
  bool behind_initial(std::size_t i) const;
  // "May" in "Mrs May", "Madrid" in "Mr de la Madrid".
  bool behind_courtesy_title(std::size_t i) const;
  // "Bill" in "Bill Clinton".
  bool before_surname(std::size_t i) const;
  // "I" between two words of a name, "A" of "S A Lee".
  bool inside_name(std::size_t i) const;
  // "I." in front of a name, and not of "Elizabeth I".
  bool begins_name(std::size_t i) const;
  // A country or capital, save behind a given name ("Michael Jordan") or a
  // title ("Mr Jordan", but not "Miss France").
  bool is_plain_place(std::size_t i) const;

  const NamedText& text_;
  const std::vector<Token>& tokens_;
  const PersonLexicon& lexicon_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAME_WORDS_H_
