#ifndef DATELINE_SEARCHER_ENGINE_QUERY_BUILDER_H_
#define DATELINE_SEARCHER_ENGINE_QUERY_BUILDER_H_

#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/stemmer.h"
#include "searcher/engine/filter_builder.h"
#include "searcher/engine/index.h"
#include "searcher/pattern.h"
#include "searcher/query/query.h"
#include "searcher/request.h"
#include "searcher/results.h"

namespace dateline {

// A query as Xapian takes it, with what is left to tell.
struct BuiltQuery {
  Xapian::Query query;
  bool has_words = false;               // else every score is 0
  std::vector<Pattern> patterns;        // what to highlight: nothing excluded
  std::vector<std::string> stop_words;  // not required, as typed
};

// Turns the tree of a query into a Xapian query for one index. A word means all
// forms of its stem in each language of the index; quoted words are forms as
// typed. A word that the analyzer parts ("co-operation") means its parts side
// by side.
class QueryBuilder {
 public:
  // The arguments must outlive the builder.
  QueryBuilder(const Index& index, Analyzer& analyzer, FilterBuilder& filters);

  // Throws UsageError on an unknown country.
  BuiltQuery build(const QueryNode& root, Match match);

 private:
  // What the node's text asks to stand at each place of the text.
  Pattern pattern_of(const QueryNode& node);
  FormSet forms_of(std::string_view form) const;
  Xapian::Query query_of(const Pattern& pattern) const;

  Xapian::Query build(const QueryNode& node);
  Xapian::Query build_words(const QueryNode& node);
  Xapian::Query build_field(const QueryNode& node);
  Xapian::Query build_and(const QueryNode& node, Match match);
  Xapian::Query build_or(const QueryNode& node);
  Xapian::Query build_not(const QueryNode& node);

  bool is_stop_word(const QueryNode& node);
  std::vector<const QueryNode*> required(const QueryNode& node);

  const Index& index_;
  Analyzer& analyzer_;
  FilterBuilder& filters_;
  std::vector<Stemmer> stemmers_;  // of index_.stamp().languages
  BuiltQuery built_;
  int negations_ = 0;  // around the node at hand: excluded words do not match
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_QUERY_BUILDER_H_
