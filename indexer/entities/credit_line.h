#ifndef DATELINE_INDEXER_ENTITIES_CREDIT_LINE_H_
#define DATELINE_INDEXER_ENTITIES_CREDIT_LINE_H_

#include <cstddef>

#include "indexer/entities/entity_text.h"

namespace dateline {

// Whether the word stands where an article tells at its end who made it:
// "Reporting by Jo Lee in Rome; editing by Al Ray in Bonn", "Jo Lee in Rome
// contributed to this report". Where they are tells nothing of the story.
bool is_in_credit_line(const EntityText& text, std::size_t at);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_CREDIT_LINE_H_
