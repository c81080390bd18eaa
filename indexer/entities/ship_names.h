#ifndef DATELINE_INDEXER_ENTITIES_SHIP_NAMES_H_
#define DATELINE_INDEXER_ENTITIES_SHIP_NAMES_H_

#include "indexer/entities/name_run.h"

namespace dateline {

// "the tanker Maria Anders" makes "Maria Anders" a ship wherever the article
// names it without a title.
void mark_ships(NamedText& title, NamedText& body);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_SHIP_NAMES_H_
