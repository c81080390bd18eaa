#ifndef DATELINE_SEARCHER_PROXIMITY_H_
#define DATELINE_SEARCHER_PROXIMITY_H_

#include <cstdint>
#include <vector>

#include "searcher/pattern.h"

namespace dateline {

// Where a phrase stands in a text, in words.
struct Occurrence {
  std::uint32_t first = 0;
  std::uint32_t size = 1;
};

// Of one operand, by first word.
using Occurrences = std::vector<Occurrence>;

// The words at which sentences and paragraphs begin, ascending.
struct Bounds {
  std::vector<std::uint32_t> sentences;
  std::vector<std::uint32_t> paragraphs;
};

// Keeps, of each operand of a pattern, the occurrences that stand in the
// pattern's relation to ones of the others: all lists are empty where nothing
// matches. Two occurrences that share a word are never near each other. Of
// kNone and kAtLeast all are kept. Linear in the occurrences.
void keep_related(const Pattern& pattern, const Bounds& bounds,
                  std::vector<Occurrences>& operands);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_PROXIMITY_H_
