#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_DOUBT_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_DOUBT_H_

#include <cstddef>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/organisation_grammar.h"
#include "indexer/entities/organisation_span.h"

namespace dateline {

// What looks like an organisation's name by its words and is none. The
// arguments must outlive it.
class OrganisationDoubt {
 public:
  OrganisationDoubt(const OrganisationGrammar& grammar,
                    const std::vector<Token>& tokens);

  // "U.S. Companies", "International Ltd", "Renewable Energy": a kind, what
  // firms deal in, or the rest of a name.
  bool is_mere_kind(const OrganisationSpan& span) const;
  // Whether it goes on and becomes a place, an event, a prize or a title: "PNC
  // Bank Arts Center", "Mines and Energy Minister".
  bool is_part(const OrganisationSpan& span) const;

 private:
  bool is_mere_trade(const OrganisationSpan& span) const;

  const OrganisationGrammar& grammar_;
  const PersonLexicon& persons_;
  const std::vector<Token>& tokens_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_DOUBT_H_
