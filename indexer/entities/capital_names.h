#ifndef DATELINE_INDEXER_ENTITIES_CAPITAL_NAMES_H_
#define DATELINE_INDEXER_ENTITIES_CAPITAL_NAMES_H_

#include <cstddef>

#include "indexer/entities/name_run.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

class NameWords;

// Names in paragraphs of capitals, where every word looks like one: what a word
// is told by is the word.

// A word of a name, or none of English that is no place, title or thing.
bool is_no_word(const NamedText& text, std::size_t i);

// Whether all words of a run in capitals, of which there are two, are such.
bool holds_no_word(const NamedText& text, const NameRun& run);

// The token behind the name that begins at `first` and goes to `end` at least,
// behind a title or not.
std::size_t end_in_capitals(const NamedText& text, const NameWords& words,
                            std::size_t first, std::size_t end, bool titled);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_CAPITAL_NAMES_H_
