#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_CUES_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_CUES_H_

#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/organisation_finder.h"

namespace dateline {

// Finds the organisations that the words around them tell: "a spokesman for X",
// "X shares", "the retailer X", "X said it". Also "WeWork" and "the XYZ", by
// their shape, and in an article about a team sport "X beat Y". What `uses`
// says is taken is none.
void find_cued(std::string_view text, const std::vector<Token>& tokens,
               const std::vector<TokenUse>& uses, bool team_sport,
               std::vector<OrganisationSpan>& spans);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_CUES_H_
