#ifndef DATELINE_INDEXER_ENTITIES_LANGUAGE_NAME_H_
#define DATELINE_INDEXER_ENTITIES_LANGUAGE_NAME_H_

#include <cstddef>

#include "indexer/entities/entity_text.h"

namespace dateline {

// Whether the adjective of a country means its language: "speaks French",
// "said in Arabic,". In English.
bool is_language(const EntityText& text, std::size_t at);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_LANGUAGE_NAME_H_
