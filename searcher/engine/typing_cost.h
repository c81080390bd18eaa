#ifndef DATELINE_SEARCHER_ENGINE_TYPING_COST_H_
#define DATELINE_SEARCHER_ENGINE_TYPING_COST_H_

#include <string_view>

namespace dateline {

// How unlikely it is that a word is typed as another: minus the logarithm of
// the odds, in nats, summed over the cheapest edits. Doubled and undoubled
// letters, swaps, vowels for vowels, letters of one sound and neighbours on the
// keyboard are cheap, the first letter is dear. Both are folded.
double typing_cost(std::string_view meant, std::string_view typed);

// That a space is left out or put in.
inline constexpr double kSpaceCost = 5;

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_TYPING_COST_H_
