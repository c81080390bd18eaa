#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_MARK_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_MARK_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/organisation_grammar.h"
#include "indexer/entities/organisation_span.h"

namespace dateline {

// Whether there may be one at a token that an agency marks, soon told.
inline bool may_be_marked(std::string_view text, const Token& token) {
  return token.begin == 0 ? token.is(kCapitalLine)
                          : text[token.begin - 1] == '<';
}

// A company that an agency marks as one at a token: the words in "<Hollis
// Timber Corp>", and of a headline in capitals those in front of "<HTC>". Of no
// size where there is none. REQUIRES: may_be_marked().
OrganisationSpan marked_at(std::string_view text,
                           const std::vector<Token>& tokens,
                           const OrganisationGrammar& grammar,
                           std::size_t first);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_MARK_H_
