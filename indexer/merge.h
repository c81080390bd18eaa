#ifndef DATELINE_INDEXER_MERGE_H_
#define DATELINE_INDEXER_MERGE_H_

#include <string>
#include <vector>

namespace dateline {

// Merges the databases, in their order, into one compact database at
// `destination`, which must not exist, with up to `jobs` threads, and removes
// the sources. Metadata must not differ between them. May put folders beside
// `destination` while it works. REQUIRES: at least one source.
void merge_databases(const std::vector<std::string>& sources,
                     const std::string& destination, unsigned jobs);

}  // namespace dateline

#endif  // DATELINE_INDEXER_MERGE_H_
