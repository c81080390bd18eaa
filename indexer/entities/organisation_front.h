#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_FRONT_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_FRONT_H_

#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/organisation_grammar.h"
#include "indexer/entities/organisation_span.h"

namespace dateline {

// Takes out of a name what stands in front of it ("Japanese" of "Japanese
// Finance Ministry", "Islamist"), and in what belongs to it ("6th" of "6th
// District Court").
void settle_front(const std::vector<Token>& tokens,
                  const OrganisationGrammar& grammar, OrganisationSpan& span);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_FRONT_H_
