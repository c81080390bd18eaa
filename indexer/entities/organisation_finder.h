#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_FINDER_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_FINDER_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/organisation_doubt.h"
#include "indexer/entities/organisation_grammar.h"
#include "indexer/entities/organisation_lexicon.h"
#include "indexer/entities/organisation_object.h"
#include "indexer/entities/organisation_span.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// Whether two clubs or more are named that are nothing else.
bool names_clubs(const std::vector<OrganisationSpan>& spans);

// What a token of the text belongs to.
enum class TokenUse : std::uint8_t {
  kFree,
  kPersonStart,
  kPerson,
  kOrganisation
};

// Finds the organisations that their own words tell, or a table. The arguments
// must outlive it.
class OrganisationFinder {
 public:
  OrganisationFinder(std::string_view text, const std::vector<Token>& tokens,
                     const std::vector<TokenUse>& uses);

  // In order, disjoint.
  void find(std::vector<OrganisationSpan>& spans) const;

 private:
  OrganisationSpan at(std::size_t first) const;
  OrganisationSpan known_at(std::size_t first) const;
  OrganisationSpan worded_at(std::size_t first) const;
  void extend(OrganisationSpan& span) const;
  bool is_none(const OrganisationSpan& span) const;
  bool is_signature(const OrganisationSpan& span) const;
  bool cuts_person(const OrganisationSpan& span) const;
  bool can_begin(std::size_t i) const;
  std::size_t abbreviation_behind(const OrganisationSpan& span) const;

  const OrganisationLexicon& lexicon_;
  const PersonLexicon& persons_;
  const OrganisationGrammar grammar_;
  const OrganisationObject object_;
  const OrganisationDoubt doubt_;
  const std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<TokenUse>& uses_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_FINDER_H_
