#ifndef DATELINE_INDEXER_ENTITIES_TOKEN_GAP_H_
#define DATELINE_INDEXER_ENTITIES_TOKEN_GAP_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/analyzer.h"

namespace dateline {

// What stands between a token and the one in front of it. REQUIRES: right > 0.
inline std::string_view token_gap(std::string_view text,
                                  const std::vector<Token>& tokens,
                                  std::size_t right) {
  return text.substr(tokens[right - 1].end,
                     tokens[right].begin - tokens[right - 1].end);
}

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_TOKEN_GAP_H_
