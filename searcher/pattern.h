#ifndef DATELINE_SEARCHER_PATTERN_H_
#define DATELINE_SEARCHER_PATTERN_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "common/analyzer.h"

namespace dateline {

// The forms that may stand at one place of a pattern.
using FormSet = std::unordered_set<std::string>;

// What a word or phrase of a query looks for: words that follow each other
// within a paragraph, each one of a set of forms.
struct Pattern {
  std::vector<FormSet> places;  // at least one
  bool title_only = false;
};

// The words of a text that a pattern matches.
struct PatternMatch {
  std::uint32_t pattern = 0;  // index into the patterns
  std::uint32_t first = 0;    // index of its first token
  std::uint32_t size = 1;     // tokens
};

// Every place where a pattern matches, by first token, then by pattern.
std::vector<PatternMatch> find_matches(std::span<const Token> tokens,
                                       std::span<const Pattern> patterns);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_PATTERN_H_
