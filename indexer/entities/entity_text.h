#ifndef DATELINE_INDEXER_ENTITIES_ENTITY_TEXT_H_
#define DATELINE_INDEXER_ENTITIES_ENTITY_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/entity.h"
#include "indexer/entities/token_gap.h"

namespace dateline {

// Bytes of a text.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

// A text of an article that is looked through for entities.
struct EntityText {
  Field field;
  std::string_view text;
  const std::vector<Token>& tokens;
  Span dateline;  // what of it is the dateline

  bool in_dateline(const Token& token) const {
    return token.begin >= dateline.begin && token.end <= dateline.end;
  }
  // What stands between a token and the one in front of it. REQUIRES: i > 0.
  std::string_view gap(std::size_t i) const {
    return token_gap(text, tokens, i);
  }
  // The token as printed.
  std::string_view printed(std::size_t i) const {
    return text.substr(tokens[i].begin, tokens[i].end - tokens[i].begin);
  }
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ENTITY_TEXT_H_
