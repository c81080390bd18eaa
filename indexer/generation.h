#ifndef DATELINE_INDEXER_GENERATION_H_
#define DATELINE_INDEXER_GENERATION_H_

#include <string>

#include "indexer/change.h"

namespace dateline {

// Two ways to make a change. Both fill in the numbers of the change's record.

// In the base, in one commit: for a few articles. REQUIRES: there is a base.
void update_in_place(Change& change, const Base& base);

// As a new database in the folder `scratch`, merged from the base and the
// shards, with up to `jobs` threads; returns its path. It is not yet synced to
// the disk. Throws Error where the disk has not the room.
std::string make_generation(Change& change, const Base& base,
                            const std::string& scratch, unsigned jobs);

}  // namespace dateline

#endif  // DATELINE_INDEXER_GENERATION_H_
