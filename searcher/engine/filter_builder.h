#ifndef DATELINE_SEARCHER_ENGINE_FILTER_BUILDER_H_
#define DATELINE_SEARCHER_ENGINE_FILTER_BUILDER_H_

#include <xapian.h>

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "common/analyzer.h"
#include "searcher/engine/index.h"
#include "searcher/engine/names.h"
#include "searcher/filter.h"
#include "searcher/query/query.h"
#include "searcher/request.h"
#include "searcher/results.h"

namespace dateline {

// The filters and dates of a request as queries.
class FilterQueries {
 public:
  // `field`: the facet by whose values the query narrows; any of year, month
  // and day for dates.
  void add(FacetField field, Xapian::Query query);

  // Articles for which all hold; nothing where there is none.
  std::optional<Xapian::Query> all() const;

  // The same without those that narrow by values of the facet.
  std::optional<Xapian::Query> without(FacetField field) const;
  bool narrow(FacetField field) const;

 private:
  std::vector<std::pair<FacetField, Xapian::Query>> queries_;
};

// Turns filters into Xapian queries that match without regard to weight.
class FilterBuilder {
 public:
  // The arguments must outlive the builder; notes are added to `notes`.
  FilterBuilder(Index& index, Analyzer& analyzer, std::vector<Note>& notes);

  // Throws UsageError on an unknown country.
  FilterQueries build(const Request& request);

  // The articles that have the value of a field in a query. Throws UsageError
  // on an unknown country or language, and on what is no date.
  Xapian::Query field_query(const QueryNode& node);

 private:
  Xapian::Query build(const Filter& filter);
  // `column`: of the value in the query, 0 of a filter.
  Xapian::Query value_query(Filter::Kind kind, std::string_view value,
                            std::uint32_t column);
  Xapian::Query author_query(std::string_view typed);
  Xapian::Query name_query(NameKind kind, std::string_view typed);

  Index& index_;
  Analyzer& analyzer_;
  std::vector<Note>& notes_;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_FILTER_BUILDER_H_
