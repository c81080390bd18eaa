#include "searcher/pattern.h"

namespace dateline {
namespace {

bool matches_at(std::span<const Token> tokens, std::size_t first,
                const Pattern& pattern) {
  if (first + pattern.places.size() > tokens.size()) return false;
  for (std::size_t i = 0; i < pattern.places.size(); ++i) {
    const Token& token = tokens[first + i];
    if (i > 0 && token.is(kParagraphStart)) return false;
    if (!pattern.places[i].contains(std::string(token.form))) return false;
  }
  return true;
}

}  // namespace

std::vector<PatternMatch> find_matches(std::span<const Token> tokens,
                                       std::span<const Pattern> patterns) {
  std::vector<PatternMatch> matches;
  for (std::size_t first = 0; first < tokens.size(); ++first) {
    for (std::size_t p = 0; p < patterns.size(); ++p) {
      if (!matches_at(tokens, first, patterns[p])) continue;
      matches.push_back(
          {static_cast<std::uint32_t>(p), static_cast<std::uint32_t>(first),
           static_cast<std::uint32_t>(patterns[p].places.size())});
    }
  }
  return matches;
}

}  // namespace dateline
