#include "common/facet_rows.h"

namespace dateline {

// The ends first: where rows are added meanwhile, they are there before their
// ends.
FacetRows::FacetRows(const std::string& folder)
    : ends_(folder + std::string(kFacetEndsName)),
      rows_(folder + std::string(kFacetRowsName)) {
  const auto size =
      static_cast<std::uint32_t>(ends_.bytes().size() / kFacetEndSize);
  if (size > 0 && end_of(size) <= rows_.bytes().size()) size_ = size;
}

}  // namespace dateline
