#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_MARK_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_MARK_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/organisation_grammar.h"
#include "indexer/entities/organisation_span.h"

namespace dateline {

// A company that an agency marks as one at a token: the words in "<Hollis
// Timber Corp>", and of a headline in capitals those in front of "<HTC>". Of no
// size where there is none.
OrganisationSpan marked_at(std::string_view text,
                           const std::vector<Token>& tokens,
                           const OrganisationGrammar& grammar,
                           std::size_t first);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_MARK_H_
