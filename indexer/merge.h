#ifndef DATELINE_INDEXER_MERGE_H_
#define DATELINE_INDEXER_MERGE_H_

#include <string>
#include <vector>

namespace dateline {

// Merges the databases, `base` (which stays; empty for none) and then the
// sources (which are removed) in their order, into one compact database at
// `destination`, which must not exist, with up to `jobs` threads. Metadata
// with the same key are lists (string_list.h), which are united. May put
// folders beside `destination` while it works. Throws Error where the disk has
// not the room. REQUIRES: at least one source.
void merge_databases(const std::string& base, std::vector<std::string> sources,
                     const std::string& destination, unsigned jobs);

}  // namespace dateline

#endif  // DATELINE_INDEXER_MERGE_H_
