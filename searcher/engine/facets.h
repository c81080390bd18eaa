#ifndef DATELINE_SEARCHER_ENGINE_FACETS_H_
#define DATELINE_SEARCHER_ENGINE_FACETS_H_

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

#include "common/schema.h"
#include "searcher/engine/index.h"
#include "searcher/results.h"

namespace dateline {

// Counts the values of every facet over all matches, exactly: Xapian calls it
// for each match when it is told to check them all.
class FacetCounter : public Xapian::MatchSpy {
 public:
  void operator()(const Xapian::Document& document, double weight) override;

  // The facet's values with their counts, the `size` most frequent ones (all
  // of year, month, day). Reads the names of the index.
  Facet facet(FacetField field, std::size_t size, Index& index) const;

 private:
  using NameCounts = std::unordered_map<std::uint32_t, std::size_t>;
  using CodeCounts = std::map<CountryCode, std::size_t>;

  Facet codes(FacetField field, const CodeCounts& counts,
              std::size_t size) const;
  Facet names(FacetField field, std::size_t size, Index& index) const;
  Facet languages(std::size_t size) const;
  Facet dates(FacetField field, std::size_t length) const;

  std::size_t matches_ = 0;
  std::size_t without_country_ = 0;
  std::size_t without_about_ = 0;
  std::size_t without_language_ = 0;
  std::size_t without_date_ = 0;
  CodeCounts countries_;
  CodeCounts about_;
  schema::ByNameKind<NameCounts> names_;
  schema::ByNameKind<std::size_t> without_name_;
  std::map<std::string, std::size_t> languages_;
  std::map<std::int32_t, std::size_t> days_;  // by day number
  schema::FacetValues values_;                // kept for its capacity
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_FACETS_H_
