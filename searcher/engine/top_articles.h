#ifndef DATELINE_SEARCHER_ENGINE_TOP_ARTICLES_H_
#define DATELINE_SEARCHER_ENGINE_TOP_ARTICLES_H_

#include <xapian.h>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "common/facet_rows.h"
#include "searcher/request.h"

namespace dateline {

struct RankedArticle {
  Xapian::docid docid = 0;
  double weight = 0;
};

// The first of many articles: by weight, then by date, newest first, then by
// id; or by date, either way, then by id. Looks at the days of those only whose
// weights do not decide, which rows of facets tell soonest, and reads the ids
// of those only that their days do not tell apart.
class TopArticles {
 public:
  // `most`: how many to keep. `rows` must outlive it.
  TopArticles(Xapian::Database database, const FacetRows& rows, Sort sort,
              std::size_t most);

  // REQUIRES: in ascending order of docids, as a match meets them.
  void offer(const Xapian::Document& document, double weight);

  // Those of another part of the same index.
  void offer(const TopArticles& other);

  // The first one first. Leaves nothing.
  std::vector<RankedArticle> take();

 private:
  static constexpr std::int32_t kUnread =
      std::numeric_limits<std::int32_t>::min();

  struct Candidate {
    RankedArticle article;
    mutable std::int32_t day = kUnread;  // as it sorts, until it is needed
    mutable std::string key{};           // of kOrderSlot; "" until it is needed
  };

  bool is_ruled_out(double weight) const;
  std::weak_ordering order(const Candidate& a, const Candidate& b) const;
  bool is_before(const Candidate& a, const Candidate& b) const;
  std::int32_t day_of(const Candidate& candidate) const;
  const std::string& key_of(const Candidate& candidate) const;
  void add(Candidate candidate);
  void select(std::size_t more);
  void read_keys(std::span<Candidate> some) const;

  Xapian::Database database_;
  const FacetRows& rows_;
  Sort sort_;
  std::size_t most_;
  std::vector<Candidate> candidates_;  // the first ones and some more
  // What comes behind it is none of the first.
  std::optional<Candidate> last_;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_TOP_ARTICLES_H_
