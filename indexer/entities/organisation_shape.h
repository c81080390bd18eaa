#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_SHAPE_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_SHAPE_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/analyzer.h"

namespace dateline {

// Whether a token looks like an organisation's name by how it is written:
// "WeWork", "the XYZ", "XYZ officials".
bool has_organisation_shape(std::string_view text,
                            const std::vector<Token>& tokens, std::size_t i);

// Behind an American station's call sign at a token, "KXQT-TV"; `first` where
// there is none.
std::size_t call_sign_end(std::string_view text,
                          const std::vector<Token>& tokens, std::size_t first);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_SHAPE_H_
