#ifndef DATELINE_SEARCHER_OPTION_RULES_H_
#define DATELINE_SEARCHER_OPTION_RULES_H_

#include "common/command_line.h"
#include "searcher/options.h"

namespace dateline {

// Throws UsageError where options are given that do not go together, with each
// other, with the arguments or with the format. REQUIRES: options.format is
// set.
void require_consistent(const CommandLine& line, const SearchOptions& options);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_OPTION_RULES_H_
