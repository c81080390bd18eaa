#ifndef DATELINE_INDEXER_ENTITIES_PERSONS_H_
#define DATELINE_INDEXER_ENTITIES_PERSONS_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "common/entity.h"
#include "indexer/analyzed_article.h"
#include "indexer/entities/article_words.h"
#include "indexer/entities/lone_names.h"
#include "indexer/entities/name_run.h"
#include "indexer/entities/name_score.h"
#include "indexer/entities/person_lexicon.h"
#include "indexer/entities/person_register.h"

namespace dateline {

// Finds the persons that an article names. Which runs are full names is settled
// first, in the whole article (NameScore); then shorter forms join them, in the
// order of the text. One for each thread.
class PersonTagger {
 public:
  PersonTagger();

  std::vector<PersonEntity> tag(const AnalyzedArticle& analyzed);

 private:
  void settle(NamedText& text);
  void settle_lists(NamedText& text);
  void add_full_names(NamedText& text);
  void add_parts(NamedText& text);
  void add_listed(NamedText& text);
  // Whether the run is a person.
  bool add_part(const NamedText& text, std::size_t index);
  bool add_alone(const NamedText& text, std::size_t index, bool titled);
  PersonRegister::Name name_of(const NamedText& text, const NameRun& run) const;

  const PersonLexicon& lexicon_;
  ArticleWords words_;
  NameScore score_;
  LoneNames lone_;
  PersonRegister register_;
  std::optional<Date> date_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PERSONS_H_
