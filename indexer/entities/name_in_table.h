#ifndef DATELINE_INDEXER_ENTITIES_NAME_IN_TABLE_H_
#define DATELINE_INDEXER_ENTITIES_NAME_IN_TABLE_H_

#include <cstddef>

#include "indexer/entities/name_run.h"

namespace dateline {

// Points of a NameScore for standing in a row of results.
int table_points(const NamedText& text, const NameRun& run);

// "Ortel 25 points", "Brode 23 saves".
bool has_statistics(const NamedText& text, const NameRun& run);

// The name or adjective of a country, or a capital.
bool is_country_word(const NamedText& text, std::size_t i);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAME_IN_TABLE_H_
