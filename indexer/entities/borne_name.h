#ifndef DATELINE_INDEXER_ENTITIES_BORNE_NAME_H_
#define DATELINE_INDEXER_ENTITIES_BORNE_NAME_H_

#include <cstddef>

#include "indexer/entities/entity_text.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// Whether a person bears the name of a place or a country, by what stands right
// in front: "Michael Jordan", "Mr Holland", "Booker T. Washington".
bool is_borne(const EntityText& text, std::size_t first,
              const PersonLexicon& lexicon);

// "Jordan Whitlow": whether the country may be somebody's given name.
bool leads_name(const EntityText& text, std::size_t first,
                const PersonLexicon& lexicon);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_BORNE_NAME_H_
