#ifndef DATELINE_INDEXER_LANGUAGE_LETTERS_H_
#define DATELINE_INDEXER_LANGUAGE_LETTERS_H_

#include <string_view>

namespace dateline {

// "ru" or "ar" where most letters of the text are of that script, and none that
// only others of its languages have; empty otherwise, and where too few letters
// tell. For texts too short, or too full of foreign names, for statistics.
std::string_view language_by_letters(std::string_view text);

}  // namespace dateline

#endif  // DATELINE_INDEXER_LANGUAGE_LETTERS_H_
