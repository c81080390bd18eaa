#ifndef DATELINE_SEARCHER_FACET_NAME_H_
#define DATELINE_SEARCHER_FACET_NAME_H_

#include <array>
#include <string_view>
#include <utility>

#include "searcher/request.h"

namespace dateline {

// The facets as they are asked for and printed, in the order of FacetField.
inline constexpr std::array<std::pair<std::string_view, FacetField>, 9>
    kFacetNames = {{{"country", FacetField::kCountry},
                    {"about", FacetField::kAbout},
                    {"person", FacetField::kPerson},
                    {"organisation", FacetField::kOrganisation},
                    {"source", FacetField::kSource},
                    {"language", FacetField::kLanguage},
                    {"year", FacetField::kYear},
                    {"month", FacetField::kMonth},
                    {"day", FacetField::kDay}}};

inline std::string_view facet_name(FacetField field) {
  return kFacetNames[static_cast<std::size_t>(field)].first;
}

}  // namespace dateline

#endif  // DATELINE_SEARCHER_FACET_NAME_H_
