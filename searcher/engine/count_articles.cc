#include "searcher/engine/count_articles.h"

#include <vector>

#include "searcher/engine/filter_builder.h"
#include "searcher/engine/query_builder.h"

namespace dateline {

std::size_t count_articles(const Xapian::Database& database,
                           const Xapian::Query& query) {
  Xapian::Enquire asked(database);
  asked.set_weighting_scheme(Xapian::BoolWeight());
  asked.set_query(query);
  // Every match is checked, so that the estimate is exact.
  return asked.get_mset(0, 0, database.get_doccount()).get_matches_estimated();
}

std::size_t count_articles(Index& index, Analyzer& analyzer,
                           const Request& request) {
  std::vector<Note> unused;
  FilterBuilder filters(index, analyzer, unused);
  QueryBuilder builder(index, analyzer, filters, unused);
  Xapian::Query query = builder.build(request.query, request.match).query;
  if (const auto narrow = filters.build(request).all()) {
    query = {Xapian::Query::OP_FILTER, query, *narrow};
  }
  return count_articles(index.database(), query);
}

}  // namespace dateline
