#ifndef DATELINE_SEARCHER_ENGINE_QUERY_BUILDER_H_
#define DATELINE_SEARCHER_ENGINE_QUERY_BUILDER_H_

#include <xapian.h>

#include <string>
#include <vector>

#include "common/analyzer.h"
#include "searcher/engine/filter_builder.h"
#include "searcher/engine/index.h"
#include "searcher/engine/pattern_builder.h"
#include "searcher/engine/relaxation.h"
#include "searcher/pattern.h"
#include "searcher/query/query.h"
#include "searcher/request.h"
#include "searcher/results.h"

namespace dateline {

// A query as Xapian takes it, with what is left to tell.
struct BuiltQuery {
  Xapian::Query query;
  QueryParts parts;                     // of words side by side
  bool has_words = false;               // else every score is 0
  bool is_open = false;                 // has a word in any of its forms
  std::vector<Pattern> patterns;        // what to highlight: nothing excluded
  std::vector<std::string> stop_words;  // not required, as typed
  std::vector<AddedWord> sought;        // of --like, by weight
};

// Turns the tree of a query into a Xapian query for one index.
class QueryBuilder {
 public:
  // The arguments must outlive the builder; notes are added to `notes`.
  QueryBuilder(const Index& index, Analyzer& analyzer, FilterBuilder& filters,
               std::vector<Note>& notes);

  // Throws UsageError on an unknown country and on a word that stands for too
  // many.
  BuiltQuery build(const QueryNode& root, Match match);

 private:
  Xapian::Query build(const QueryNode& node);
  Xapian::Query build_words(const QueryNode& node);
  QueryParts parts_of(const QueryNode& node);
  Xapian::Query build_or(const QueryNode& node);
  Xapian::Query build_not(const QueryNode& node);

  std::vector<const QueryNode*> required(const QueryNode& node);

  FilterBuilder& filters_;
  PatternBuilder patterns_;
  BuiltQuery built_;
  int negations_ = 0;  // around the node at hand: excluded words do not match
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_QUERY_BUILDER_H_
