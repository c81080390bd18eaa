#ifndef DATELINE_TESTS_ORACLE_H_
#define DATELINE_TESTS_ORACLE_H_

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "searcher/engine/searcher.h"
#include "tests/value_oracle.h"
#include "tests/word_oracle.h"

namespace dateline {

// Answers requests by looking at every article that an index shows, one after
// the other: what the engine must agree with. Shares the analyzer with it and
// nothing else.
class Oracle {
 public:
  // Reads all articles of the index.
  explicit Oracle(Searcher& searcher);
  Oracle(const Oracle&) = delete;
  Oracle& operator=(const Oracle&) = delete;

  struct Answer {
    std::set<std::string> ids;
    // Facet name, then value, then count; "@none" for none.
    std::map<std::string, std::map<std::string, std::size_t>> facets;
  };
  Answer answer(const Request& request) const;

  // Of the articles that lack some words of the query and have half of their
  // weight at least: id and the share of the weight that they have.
  std::map<std::string, double> relaxed(const Request& request) const;

  // The places of a text where a part of a query stands that is not excluded.
  struct Matches {
    ScannedText text;
    std::vector<Place> places;
  };
  // REQUIRES: an article has the id.
  Matches in_title(const std::string& id, const QueryNode& query) const;
  Matches in_body(const std::string& id, const QueryNode& query) const;

  struct Scanned {
    ShownArticle shown;
    ScannedText title;
    ScannedText body;
  };
  const std::vector<Scanned>& articles() const { return articles_; }

 private:
  bool matches(const Scanned& article, const QueryNode& node) const;
  bool matches_and(const Scanned& article, const QueryNode& node,
                   Match match) const;
  bool matches_words(const Scanned& article, const QueryNode& node) const;
  bool holds(const Scanned& article, const Request& request,
             const std::string& left_out) const;
  std::vector<const QueryNode*> required(const QueryNode& node) const;
  std::vector<const QueryNode*> sought(const QueryNode& query) const;
  const Scanned& article(const std::string& id) const;

  WordOracle words_;
  ValueOracle values_;
  std::vector<Scanned> articles_;
};

}  // namespace dateline

#endif  // DATELINE_TESTS_ORACLE_H_
