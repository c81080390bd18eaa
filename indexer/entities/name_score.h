#ifndef DATELINE_INDEXER_ENTITIES_NAME_SCORE_H_
#define DATELINE_INDEXER_ENTITIES_NAME_SCORE_H_

#include <cstddef>
#include <string_view>

#include "indexer/entities/article_words.h"
#include "indexer/entities/name_run.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// Weighs what speaks for and against a run of two words or more being the full
// name of a person: its words, what stands beside it, and how the article uses
// its last word. Weights are points, fitted on news by hand; each stands beside
// the one thing that it is for.
class NameScore {
 public:
  NameScore(const PersonLexicon& lexicon, const ArticleWords& words)
      : lexicon_(lexicon), words_(words) {}

  static constexpr int kEnough = 5;

  int of(const NamedText& text, const NameRun& run) const;

  // A run that nothing can make a person.
  bool is_impossible(const NamedText& text, const NameRun& run) const;

 private:
  int of_words(const NamedText& text, const NameRun& run) const;
  int of_first(const NamedText& text, const NameRun& run) const;
  int of_unknown_first(const NamedText& text, const NameRun& run) const;
  int of_last(const NamedText& text, const NameRun& run) const;
  int of_surroundings(const NamedText& text, const NameRun& run) const;
  int of_article(const NamedText& text, const NameRun& run) const;
  bool is_thing_phrase(const NamedText& text, const NameRun& run) const;
  bool is_brand(const NamedText& text, const NameRun& run) const;
  bool is_plain_word(const NamedText& text, std::string_view form) const;

  const PersonLexicon& lexicon_;
  const ArticleWords& words_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAME_SCORE_H_
