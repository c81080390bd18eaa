#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATION_FORMS_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATION_FORMS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/organisation_finder.h"

namespace dateline {

// The forms, as keys of OrganisationRegister, that a printed name allows for
// what it names.
struct OrganisationForms {
  std::uint64_t own = 0;    // without the legal form
  bool legal_form = false;  // "Mitsui and Co"
  // Without the country: "Supreme Court" of "United States Supreme Court",
  // "Unity Party" of "Unity Party of Malta".
  std::vector<std::uint64_t> bare;
  std::uint64_t abbreviation = 0;  // in brackets behind; 0 for none
  // Initials, beginnings of a company's name.
  std::vector<std::uint64_t> shorter;

  // Reads those of a name. Keeps the vectors' capacity.
  void read(std::string_view text, const std::vector<Token>& tokens,
            const OrganisationSpan& span);
};

// A form that means a team in tables alone.
std::uint64_t team_key(std::uint64_t key);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATION_FORMS_H_
