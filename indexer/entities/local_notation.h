#ifndef DATELINE_INDEXER_ENTITIES_LOCAL_NOTATION_H_
#define DATELINE_INDEXER_ENTITIES_LOCAL_NOTATION_H_

#include <cstddef>
#include <string_view>

#include "indexer/entities/entity_text.h"

namespace dateline {

// How the papers of few countries write sums of money, times and addresses.
struct LocalNotation {
  // As in common/data/local_words.tsv: "@pounds". Empty where there is none.
  std::string_view name;
  std::size_t words = 0;
};

// What is written so and begins with a number, the word `at`.
LocalNotation local_notation(const EntityText& text, std::size_t at);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_LOCAL_NOTATION_H_
