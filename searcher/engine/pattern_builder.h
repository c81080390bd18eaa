#ifndef DATELINE_SEARCHER_ENGINE_PATTERN_BUILDER_H_
#define DATELINE_SEARCHER_ENGINE_PATTERN_BUILDER_H_

#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/stemmer.h"
#include "searcher/engine/index.h"
#include "searcher/pattern.h"
#include "searcher/query/query.h"
#include "searcher/results.h"

namespace dateline {

// What the words of a query mean in one index. A word means all forms of its
// stem in each language of the index; "=word" and quoted words the form as
// typed; wildcards and fuzzy words the forms of the index that they match. A
// word that the analyzer parts ("co-operation") means its parts side by side.
class PatternBuilder {
 public:
  // The arguments must outlive the builder; notes are added to `notes`.
  PatternBuilder(const Index& index, Analyzer& analyzer,
                 std::vector<Note>& notes);

  // Of a word, a phrase, or what relates or counts them. No operands where the
  // text has no word in it. Throws UsageError on a wildcard or fuzzy word that
  // stands for too many words.
  Pattern build(const QueryNode& node);

  // Whether nothing but very common words is asked for, in any form.
  bool is_stop_word(const QueryNode& node);

 private:
  Operand operand_of(const QueryNode& node);
  Phrase phrase_of(const QueryNode& node);
  Pattern window_of(const QueryNode& node);
  FormSet forms_of(std::string_view form) const;
  FormSet expansion_of(const QueryNode& node);

  const Index& index_;
  Analyzer& analyzer_;
  std::vector<Note>& notes_;
  std::vector<Stemmer> stemmers_;  // of index_.stamp().languages
  std::vector<Token> tokens_;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_PATTERN_BUILDER_H_
