#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_OBJECT_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_OBJECT_H_

#include <cstddef>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/organisation_grammar.h"

namespace dateline {

// What stands behind "Ministry of" in an organisation's name. Places are
// indices of tokens, ends one past the last. The arguments must outlive it.
class OrganisationObject {
 public:
  OrganisationObject(const OrganisationGrammar& grammar,
                     const std::vector<Token>& tokens);

  // Where the object ends that begins behind `of`, with the list of topics that
  // goes on behind it: "Trade, Industry and Energy". Within a run of
  // capitalised words that ends at `end`; `of` itself where there is none.
  std::size_t end_of(std::size_t of, std::size_t end) const;

 private:
  bool may_begin(std::size_t of, std::size_t i) const;
  bool goes_on(std::size_t of, std::size_t i, std::size_t end) const;
  bool is_appeal(std::size_t i) const;
  bool is_department(std::size_t of) const;
  std::size_t list_end(std::size_t end) const;

  const OrganisationGrammar& grammar_;
  const PersonLexicon& persons_;
  const std::vector<Token>& tokens_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_OBJECT_H_
