#ifndef DATELINE_SEARCHER_ENGINE_RELAXATION_H_
#define DATELINE_SEARCHER_ENGINE_RELAXATION_H_

#include <xapian.h>

#include <optional>
#include <vector>

namespace dateline {

// A query of several parts, all of which are asked for.
struct QueryParts {
  std::vector<Xapian::Query> words;     // words, phrases and what relates them
  std::vector<Xapian::Query> fields;    // as person:x
  std::vector<Xapian::Query> excluded;  // as -x
};

// How much it tells of an article that it matches, in bits: log2(1 + articles /
// articles that match), these estimated; 0 where none does.
double telling_bits(const Xapian::Database& database,
                    const Xapian::Query& query);

// Articles that lack some of the words but have the most telling ones: half of
// the weight of all words at least, where a word weighs as much as it is rare
// and one that no article has does not count. Fields and exclusions hold.
// Those that lack least come first.
class Relaxation {
 public:
  // `strict` matches what has all parts. Counts the articles of each word.
  Relaxation(const Xapian::Database& database, const QueryParts& parts,
             const Xapian::Query& strict);

  // Nothing where no article can lack a word and have another. Matches what
  // weighs least_weight() at least.
  const std::optional<Xapian::Query>& query() const { return query_; }
  double least_weight() const { return least_weight_; }

  // Of a match by its weight: the share of the words' weight that it has, below
  // 1 as it lacks some.
  double share(double weight) const;

 private:
  std::optional<Xapian::Query> query_;
  double least_weight_ = 0;
  double all_words_ = 0;  // would weigh so much
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_RELAXATION_H_
