#ifndef DATELINE_SEARCHER_ENGINE_NEAR_NAME_H_
#define DATELINE_SEARCHER_ENGINE_NEAR_NAME_H_

#include <string>
#include <string_view>

#include "common/analyzer.h"
#include "searcher/engine/index.h"

namespace dateline {

// The name in the articles of the index that was probably meant by one that
// none of them has: each of its words within two edits of a word of the name.
// Empty where the typed name is known, or nothing is near.
std::string near_name(Index& index, Analyzer& analyzer, NameKind kind,
                      std::string_view typed);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_NEAR_NAME_H_
