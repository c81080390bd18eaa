#ifndef DATELINE_INDEXER_ENTITIES_NAME_RUN_H_
#define DATELINE_INDEXER_ENTITIES_NAME_RUN_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/entity.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// What stands in front of a name.
enum class Title { kNone, kTrade, kOffice };

// Neighbouring capitalised words that may be one name: titles, places, words of
// things and common words cut it off and are no part of it.
struct NameRun {
  std::size_t first = 0;  // index of its first token
  std::size_t size = 0;   // tokens, particles included
  Title title = Title::kNone;
  bool relative = false;      // the title is "wife", "brother", …
  bool after_thing = false;   // "Mount", "Hurricane" right in front
  bool before_thing = false;  // "Bank", "Street", "&" right behind
  bool sentence_start = false;
  bool in_capitals = false;  // in a paragraph of capitals
};

// "van", "de", "bin": a word of a name that need not be capitalised.
bool is_particle(std::string_view form);

// The runs of a text, in order. In paragraphs of capitals every word may be one
// of its own.
std::vector<NameRun> find_name_runs(std::string_view text,
                                    const std::vector<Token>& tokens,
                                    const PersonLexicon& lexicon);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAME_RUN_H_
