#include "searcher/engine/count_articles.h"

#include <vector>

#include "searcher/engine/filter_builder.h"
#include "searcher/engine/query_builder.h"

namespace dateline {
namespace {

// Exact where all articles are checked.
std::size_t matches(const Xapian::Database& database,
                    const Xapian::Query& query, Xapian::doccount checked) {
  Xapian::Enquire asked(database);
  asked.set_weighting_scheme(Xapian::BoolWeight());
  asked.set_query(query);
  return asked.get_mset(0, 0, checked).get_matches_estimated();
}

}  // namespace

std::size_t count_articles(const Xapian::Database& database,
                           const Xapian::Query& query) {
  return matches(database, query, database.get_doccount());
}

std::size_t estimate_articles(const Xapian::Database& database,
                              const Xapian::Query& query) {
  return matches(database, query, 0);
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
