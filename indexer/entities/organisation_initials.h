#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_INITIALS_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_INITIALS_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/organisation_finder.h"

namespace dateline {

// Names that an abbreviation in brackets spells out, whatever their words:
// "Union of Cocoa, Coffee and Tea Growers (UCCTG)". In order.
std::vector<OrganisationSpan> find_spelt_out(std::string_view text,
                                             const std::vector<Token>& tokens,
                                             const std::vector<TokenUse>& uses);

// "imf" of "International Monetary Fund"; empty where there would be one
// letter.
std::string initials_of(std::span<const Token> words);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_INITIALS_H_
