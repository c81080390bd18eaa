#ifndef DATELINE_SEARCHER_ENGINE_TOP_ARTICLES_H_
#define DATELINE_SEARCHER_ENGINE_TOP_ARTICLES_H_

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/request.h"

namespace dateline {

struct RankedArticle {
  Xapian::docid docid = 0;
  double weight = 0;
};

// The first of many articles: by weight, then by date, newest first, then by
// id; or by date, either way, then by id. Reads the dates and ids of those only
// that nothing else tells apart.
class TopArticles {
 public:
  // `most`: how many to keep.
  TopArticles(Xapian::Database database, Sort sort, std::size_t most);

  // REQUIRES: in ascending order of docids, as a match meets them.
  void offer(const Xapian::Document& document, double weight);

  // Those of another part of the same index.
  void offer(const TopArticles& other);

  // The first one first. Leaves nothing.
  std::vector<RankedArticle> take();

 private:
  struct Candidate {
    RankedArticle article;
    mutable std::string key;  // "" until it is needed
  };

  bool is_before(const Candidate& a, const Candidate& b) const;
  bool is_full() const { return heap_.size() == most_; }
  std::string key_of(const Xapian::Document& document) const;
  const std::string& key_of(const Candidate& candidate) const;
  void keep(Candidate candidate);

  Xapian::Database database_;
  Sort sort_;
  std::size_t most_;
  std::vector<Candidate> heap_;  // the last one at the front
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_TOP_ARTICLES_H_
