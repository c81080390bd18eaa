#include "searcher/engine/relaxation.h"

#include <algorithm>
#include <cmath>

#include "searcher/engine/count_articles.h"
#include "searcher/engine/source_query.h"

namespace dateline {
namespace {

// More than BM25 gives to the words of any query: having a word outweighs how
// often the others occur.
constexpr double kHasWord = 65536;

double bits(std::size_t articles, Xapian::doccount all) {
  return std::log2(1 +
                   static_cast<double>(all) / static_cast<double>(articles));
}

// In sixteenths of a bit, whole so that sums are exact.
double telling(std::size_t articles, Xapian::doccount all) {
  return std::round(16 * bits(articles, all));
}

Xapian::Query with_weight(const Xapian::Query& query, double weight) {
  return {Xapian::Query::OP_AND, query,
          source_query(new Xapian::FixedWeightPostingSource(weight))};
}

}  // namespace

double telling_bits(const Xapian::Database& database,
                    const Xapian::Query& query) {
  const std::size_t articles = estimate_articles(database, query);
  return articles == 0 ? 0 : bits(articles, database.get_doccount());
}

Relaxation::Relaxation(const Xapian::Database& database,
                       const QueryParts& parts, const Xapian::Query& strict) {
  if (parts.words.size() < 2) return;
  const Xapian::doccount all = database.get_doccount();
  std::vector<Xapian::Query> found;
  for (const Xapian::Query& word : parts.words) {
    const std::size_t articles = count_articles(database, word);
    const double weight =
        kHasWord * telling(std::max<std::size_t>(articles, 1), all);
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

double Relaxation::share(double weight) const { return weight / all_words_; }

}  // namespace dateline
