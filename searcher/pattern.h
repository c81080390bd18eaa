#ifndef DATELINE_SEARCHER_PATTERN_H_
#define DATELINE_SEARCHER_PATTERN_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "common/analyzer.h"
#include "searcher/query/query.h"

namespace dateline {

struct FormHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view form) const {
    return std::hash<std::string_view>()(form);
  }
};

// The forms that may stand at one place of a phrase.
using FormSet = std::unordered_set<std::string, FormHash, std::equal_to<>>;

// Words that follow each other within a paragraph; at least one.
using Phrase = std::vector<FormSet>;

// One of these; at least one.
using Operand = std::vector<Phrase>;

// What a part of a query looks for in the words of a text.
struct Pattern {
  enum class Relation : std::uint8_t {
    kNone,       // one operand, anywhere
    kWindow,     // different words, each `times`, all at most `number` apart
    kNear,       // two operands at most `number` words apart
    kBefore,     // the same, in this order
    kSentence,   // all operands in one sentence
    kParagraph,  // the same in one paragraph
    kAtLeast,    // one operand, `number` times
  };
  Relation relation = Relation::kNone;
  std::vector<Operand> operands;     // at least one
  std::vector<std::uint32_t> times;  // of kWindow: how often each is needed
  std::uint32_t number = 0;
  QueryNode::Zone zone = QueryNode::Zone::kText;
};

// The words of a text that a pattern matches.
struct PatternMatch {
  std::uint32_t pattern = 0;  // index into the patterns
  std::uint32_t operand = 0;  // index into its operands
  std::uint32_t first = 0;    // index of its first token
  std::uint32_t size = 1;     // tokens
};

enum class TextPart : std::uint8_t { kTitle, kBody };

// Every place in title or body where an operand of a pattern stands as the
// pattern asks, by first token, then by pattern. Of kAtLeast each occurrence,
// whatever their number.
std::vector<PatternMatch> find_matches(std::span<const Token> tokens,
                                       TextPart part,
                                       std::span<const Pattern> patterns);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_PATTERN_H_
