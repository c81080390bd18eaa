#ifndef DATELINE_COMMON_TEXT_H_
#define DATELINE_COMMON_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/utf8.h"

namespace dateline {

// Text hygiene by ICU. Every function takes well-formed UTF-8.

// The folded form of a word: NFKC case folding, diacritics and default
// ignorable characters (soft hyphens, zero-width space) removed, typographic
// apostrophes as '. Marks that make another letter stay (Cyrillic й, kana
// voicing, Indic vowels); stroked and joined Latin letters become plain ones
// ("Łódź" is lodz, "Ærø" is aero).
std::string fold(std::string_view text);

// The text with every control character (C0, C1, DEL; line breaks and tabs
// too), bidi control and line or paragraph separator as one space: safe to
// print on one line of a terminal.
std::string printable(std::string_view text);

// Whether the text holds a letter or digit of any script, without which it has
// no word.
bool has_word(std::string_view text);

// Words of a text with single spaces: what stands between them, and one for two
// characters of scripts without spaces (lead byte E3 and up).
std::size_t word_count(std::string_view text);

bool is_space(char32_t code_point);

// Whether the character ends sentences in some script: . ! ? and 。 ！ ？ ؟ ۔ ।
// and their like (Unicode's Sentence_Terminal).
bool ends_sentences(char32_t code_point);

// Whether words of the letter's script follow each other without spaces, as in
// Chinese and Thai.
bool breaks_between_letters(char32_t code_point);

// Runs of white space as one space, none at the ends.
std::string collapse_spaces(std::string_view text);

std::string_view trim(std::string_view text);

// Columns that the text takes on a terminal: two for East Asian wide
// characters, none for combining marks.
std::size_t display_width(std::string_view text);

}  // namespace dateline

#endif  // DATELINE_COMMON_TEXT_H_
