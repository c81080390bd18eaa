#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_THING_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_THING_H_

#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/organisation_finder.h"

namespace dateline {

// Whether a name of a well-known organisation means a thing of it there: its
// seat as a place ("at the White House"), its site ("on Twitter") or what it
// makes ("a 1992 Toyota Corolla"). REQUIRES: span.known != nullptr.
bool means_thing(std::string_view text, const std::vector<Token>& tokens,
                 const std::vector<TokenUse>& uses,
                 const OrganisationSpan& span);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_THING_H_
