#ifndef DATELINE_SEARCHER_ENGINE_EXPLAINER_H_
#define DATELINE_SEARCHER_ENGINE_EXPLAINER_H_

#include <vector>

#include "common/analyzer.h"
#include "searcher/clause.h"
#include "searcher/engine/index.h"
#include "searcher/engine/pattern_builder.h"
#include "searcher/no_match.h"
#include "searcher/request.h"
#include "searcher/results.h"

namespace dateline {

// What becomes of each part of a request in an index, and of what was typed and
// is none of them.
class Explainer {
 public:
  // The arguments must outlive it.
  Explainer(Index& index, Analyzer& analyzer, const Count& count)
      : index_(index),
        analyzer_(analyzer),
        count_(count),
        patterns_(index, analyzer, notes_) {}

  std::vector<ExplainedClause> explain(const Request& request);

 private:
  void add_meanings(const QueryNode& node, std::vector<Meaning>& meanings);
  void add_names(NameKind kind, const std::string& typed,
                 std::vector<Meaning>& meanings);
  void add_filter(const Filter& filter, std::vector<Meaning>& meanings);
  void add_field(const QueryNode& node, std::vector<Meaning>& meanings);
  void add_country(const std::string& typed, bool about,
                   std::vector<Meaning>& meanings);
  Meaning meaning_of(const FormSet& forms) const;

  Index& index_;
  Analyzer& analyzer_;
  const Count& count_;
  std::vector<Note> notes_;  // of no use here
  PatternBuilder patterns_;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_EXPLAINER_H_
