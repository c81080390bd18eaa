#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_SPAN_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_SPAN_H_

#include <cstddef>

#include "indexer/entities/organisation_lexicon.h"

namespace dateline {

// Neighbouring tokens that name an organisation.
struct OrganisationSpan {
  std::size_t first = 0;
  std::size_t size = 0;
  // The known one; null where its own words tell.
  const OrganisationLexicon::Known* known = nullptr;
  bool company = false;          // ends with a legal form
  std::size_t abbreviation = 0;  // token in brackets right behind; 0 for none
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_SPAN_H_
