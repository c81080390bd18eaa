#ifndef DATELINE_INDEXER_ROOTS_H_
#define DATELINE_INDEXER_ROOTS_H_

#include <string>
#include <vector>

namespace dateline {

// Standard input as a PATH.
inline constexpr const char* kStandardInput = "-";

// Which PATHs a run reads and which the index has recorded afterwards.
struct Roots {
  std::vector<std::string> read;      // in the order named, real paths
  std::vector<std::string> missing;   // recorded, to be read, but gone
  std::vector<std::string> absorbed;  // recorded, within one of `read`
  std::vector<std::string> recorded;  // after the run, sorted
};

// `named`: PATHs of the command line, none for all that are recorded. A PATH
// within another named one is left out. Throws UsageError where one does not
// exist, is neither a file nor a folder, or lies within a recorded one, and
// where there is nothing to read at all.
Roots resolve_roots(const std::vector<std::string>& named,
                    const std::vector<std::string>& recorded);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ROOTS_H_
