#ifndef DATELINE_INDEXER_ENTITIES_CREDITS_H_
#define DATELINE_INDEXER_ENTITIES_CREDITS_H_

#include <string_view>

#include "indexer/entities/name_run.h"

namespace dateline {

// Marks the runs that name who made the article: "By Jo Lee", "Reporting by Jo
// Lee; editing by Al Ray", "-- Jo Lee, London newsroom", or
// whom the article gives as its author.
void mark_credits(NamedText& text, std::string_view author);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_CREDITS_H_
