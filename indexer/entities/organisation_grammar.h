#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_GRAMMAR_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_GRAMMAR_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/organisation_lexicon.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// "and" in the languages that are read.
bool is_conjunction(std::string_view form);
// "of" in "Ministry of", "Banque de".
bool is_genitive(std::string_view form);
// "the" in the same.
bool is_article(std::string_view form);

// How the words of an organisation's name hold together in a text. Places are
// indices of tokens, ends one past the last.
class OrganisationGrammar {
 public:
  OrganisationGrammar(std::string_view text, const std::vector<Token>& tokens);

  // All at once, for who asks for more than one.
  OrganisationLexicon::Classes classes_at(std::size_t i) const {
    return lexicon_.classes_of(tokens_[i].form);
  }
  bool is(std::size_t i, OrganisationLexicon::Classes classes) const {
    return (classes_at(i) & classes) != 0;
  }
  std::string_view between(std::size_t right) const;
  // Whether the token belongs to the one before it as words of a name do.
  bool joined(std::size_t right) const;
  // Capitalised, and no title of a person.
  bool is_name_word(std::size_t i) const;
  // "operative" of "Co-operative".
  bool is_hyphenated(std::size_t i) const;
  // Of the capitalised words that begin at a token, with small ones between.
  std::size_t run_end(std::size_t first) const;
  // Whether "and" is part of the name that begins at `first`.
  bool joins_by_and(std::size_t first, std::size_t conjunction) const;
  // Whether "and" stands between words of English: "Bricklayers and Joiners".
  bool joins_words(std::size_t conjunction) const;
  // Behind "of" in "Office of the Secretary".
  bool is_seat(std::size_t of) const;
  // A legal form; "plc" is written small as well.
  bool is_suffix(std::size_t i) const;
  // Of a legal form, and of "of America" behind it.
  std::size_t suffix_end(std::size_t suffix, std::size_t end) const;
  // Of "of Canada Ltd" behind a company's name; `of` where that is not there.
  std::size_t branch_end(std::size_t of) const;
  // Of a head word of the name that begins at `first`.
  std::size_t head_end(std::size_t first, std::size_t head,
                       std::size_t end) const;
  // Whether a word makes those before it, from `first` on, an organisation.
  bool is_head_at(std::size_t first, std::size_t i) const;

 private:
  bool is_bequeathed(std::size_t i) const;
  bool is_service(std::size_t first, std::size_t i) const;
  std::size_t leader_end(std::size_t i, std::size_t end) const;

  const OrganisationLexicon& lexicon_;
  const PersonLexicon& persons_;
  const std::string_view text_;
  const std::vector<Token>& tokens_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_GRAMMAR_H_
