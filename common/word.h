#ifndef DATELINE_COMMON_WORD_H_
#define DATELINE_COMMON_WORD_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// A piece of a raw word that becomes one token.
struct WordPart {
  std::string form;
  std::uint32_t begin = 0;  // bytes from the start of the raw word
  std::uint32_t end = 0;
  std::uint16_t shape = 0;  // kCapitalised … kPossessive of analyzer.h
};

// What a raw word, as UAX #29 delimits it, means without its surroundings.
struct Word {
  std::vector<WordPart> parts;  // at least one
  bool has_lower = false;       // holds small letters, not as "McNAMARA" does
  // US, WHO, IT in capitals: the form to take where they are no function words.
  std::string acronym_form;
};

// Folds a raw word and parts it at elisions ("l'Union") and at full stops and
// colons that are no part of a word ("said.The").
Word make_word(std::string_view raw);

// "U.S", "J.P.", "e.g": single letters parted by full stops.
bool is_dotted_acronym(std::string_view raw);

}  // namespace dateline

#endif  // DATELINE_COMMON_WORD_H_
