#ifndef DATELINE_SEARCHER_ENGINE_NAMES_H_
#define DATELINE_SEARCHER_ENGINE_NAMES_H_

#include <map>
#include <string>
#include <string_view>

#include "common/analyzer.h"
#include "searcher/engine/index.h"

namespace dateline {

// Names by their keys (analyzed_key), with the form displayed.
using NamesByKey = std::map<std::string, std::string>;

// The names of a kind in the articles of an index that a typed name means:
// the one that is exactly it, case and diacritics apart, else all that hold
// each of its words. Empty where there is none.
NamesByKey resolve_name(Index& index, Analyzer& analyzer, NameKind kind,
                        std::string_view typed);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_NAMES_H_
