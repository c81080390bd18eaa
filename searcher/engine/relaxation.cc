#include "searcher/engine/relaxation.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

// More than BM25 gives to the words of any query: having a word outweighs how
// often the others occur.
constexpr double kHasWord = 65536;

// Exact where `checked` are all articles.
Xapian::doccount count(const Xapian::Database& database,
                       const Xapian::Query& query, Xapian::doccount checked) {
  Xapian::Enquire asked(database);
  asked.set_weighting_scheme(Xapian::BoolWeight());
  asked.set_query(query);
  return asked.get_mset(0, 0, checked).get_matches_estimated();
}

double bits(Xapian::doccount articles, Xapian::doccount all) {
  return std::log2(1 + static_cast<double>(all) / articles);
}

// In sixteenths of a bit, whole so that sums are exact.
double telling(Xapian::doccount articles, Xapian::doccount all) {
  return std::round(16 * bits(articles, all));
}

Xapian::Query with_weight(const Xapian::Query& query, double weight) {
  // Released: Xapian frees it with the query.
  auto* const fixed = (new Xapian::FixedWeightPostingSource(weight))->release();
  return {Xapian::Query::OP_AND, query, Xapian::Query(fixed)};
}

}  // namespace

double telling_bits(const Xapian::Database& database,
                    const Xapian::Query& query) {
  const Xapian::doccount articles = count(database, query, 0);
  return articles == 0 ? 0 : bits(articles, database.get_doccount());
}

Relaxation::Relaxation(const Xapian::Database& database,
                       const QueryParts& parts, const Xapian::Query& strict) {
  if (parts.words.size() < 2) return;
  const Xapian::doccount all = database.get_doccount();
  std::vector<Xapian::Query> found;
  for (const Xapian::Query& word : parts.words) {
    const Xapian::doccount articles = count(database, word, all);
    const double weight =
        kHasWord * telling(std::max<Xapian::doccount>(articles, 1), all);
    all_words_ += weight;
    if (articles == 0) continue;
    least_weight_ += weight / 2;
    found.push_back(with_weight(word, weight));
  }
  if (found.empty()) return;
  Xapian::Query query(Xapian::Query::OP_OR, found.begin(), found.end());
  for (const Xapian::Query& field : parts.fields) {
    query = {Xapian::Query::OP_FILTER, query, field};
  }
  for (const Xapian::Query& excluded : parts.excluded) {
    query = {Xapian::Query::OP_AND_NOT, query, excluded};
  }
  query_ = {Xapian::Query::OP_AND_NOT, query, strict};
}

double Relaxation::score(double weight) const {
  return weight / all_words_ - 1;
}

}  // namespace dateline
