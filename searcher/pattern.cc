#include "searcher/pattern.h"

#include <algorithm>
#include <tuple>

#include "searcher/proximity.h"

namespace dateline {
namespace {

using Zone = QueryNode::Zone;

bool stands_at(std::span<const Token> tokens, std::size_t first,
               const Phrase& phrase) {
  if (first + phrase.size() > tokens.size()) return false;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    const Token& token = tokens[first + i];
    if (i > 0 && token.is(kParagraphStart)) return false;
    if (!phrase[i].contains(token.form)) return false;
  }
  return true;
}

Occurrences occurrences_of(const Operand& operand,
                           std::span<const Token> tokens) {
  Occurrences found;
  for (std::size_t first = 0; first < tokens.size(); ++first) {
    for (const Phrase& phrase : operand) {
      if (!stands_at(tokens, first, phrase)) continue;
      found.push_back({static_cast<std::uint32_t>(first),
                       static_cast<std::uint32_t>(phrase.size())});
    }
  }
  return found;
}

Bounds bounds_of(std::span<const Token> tokens) {
  Bounds bounds;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto word = static_cast<std::uint32_t>(i);
    if (tokens[i].is(kSentenceStart)) bounds.sentences.push_back(word);
    if (tokens[i].is(kParagraphStart)) bounds.paragraphs.push_back(word);
  }
  return bounds;
}

// The tokens in which the pattern looks.
std::span<const Token> zone_of(const Pattern& pattern, TextPart part,
                               std::span<const Token> tokens) {
  if (part == TextPart::kTitle || pattern.zone == Zone::kText) return tokens;
  if (pattern.zone == Zone::kTitle || tokens.empty()) return {};
  const auto second = std::find_if(
      tokens.begin() + 1, tokens.end(),
      [](const Token& token) { return token.is(kParagraphStart); });
  return {tokens.begin(), second};
}

}  // namespace

std::vector<PatternMatch> find_matches(std::span<const Token> tokens,
                                       TextPart part,
                                       std::span<const Pattern> patterns) {
  std::vector<PatternMatch> matches;
  const Bounds bounds = bounds_of(tokens);
  for (std::size_t p = 0; p < patterns.size(); ++p) {
    const Pattern& pattern = patterns[p];
    const std::span<const Token> zone = zone_of(pattern, part, tokens);
    std::vector<Occurrences> operands;
    for (const Operand& operand : pattern.operands) {
      operands.push_back(occurrences_of(operand, zone));
    }
    keep_related(pattern, bounds, operands);
    for (std::size_t i = 0; i < operands.size(); ++i) {
      for (const Occurrence& one : operands[i]) {
        matches.push_back({static_cast<std::uint32_t>(p),
                           static_cast<std::uint32_t>(i), one.first, one.size});
      }
    }
  }
  std::sort(matches.begin(), matches.end(),
            [](const PatternMatch& a, const PatternMatch& b) {
              return std::tie(a.first, a.pattern, a.operand, a.size) <
                     std::tie(b.first, b.pattern, b.operand, b.size);
            });
  return matches;
}

}  // namespace dateline
