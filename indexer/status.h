#ifndef DATELINE_INDEXER_STATUS_H_
#define DATELINE_INDEXER_STATUS_H_

#include <string>

namespace dateline {

// What the index in the folder holds, as lines for a person. Needs no lock.
// Throws Error where there is no index or it has another schema.
std::string status(const std::string& directory);

}  // namespace dateline

#endif  // DATELINE_INDEXER_STATUS_H_
