#ifndef DATELINE_INDEXER_ENTITIES_PERSONS_H_
#define DATELINE_INDEXER_ENTITIES_PERSONS_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/entity.h"
#include "common/hash_table.h"
#include "indexer/analyzed_article.h"
#include "indexer/entities/name_run.h"
#include "indexer/entities/person_lexicon.h"
#include "indexer/entities/person_register.h"

namespace dateline {

// Finds the persons that an article names. Full names are settled first, in the
// whole article; then shorter forms join them, in the order of the text. One
// for each thread.
class PersonTagger {
 public:
  PersonTagger();

  std::vector<PersonEntity> tag(const AnalyzedArticle& analyzed);

 private:
  struct Text {
    Field field;
    std::string_view text;
    const std::vector<Token>* tokens;
    std::vector<NameRun> runs;
  };

  void collect_evidence(const Text& text);
  void add_full_names(const Text& text);
  void add_parts(const Text& text);
  void add_part(const Text& text, const NameRun& run);

  bool is_full_name(const Text& text, NameRun& run) const;
  bool has_evidence(const Text& text, const NameRun& run) const;
  bool is_spoken(const Text& text, const NameRun& run) const;
  bool is_described(const Text& text, const NameRun& run) const;
  bool is_small(std::string_view form) const;
  bool has_small_word(const Text& text, const NameRun& run) const;
  void drop_words_in_front(const Text& text, NameRun& run) const;
  bool is_one_name(const Text& text, const NameRun& run) const;
  bool is_thing(const Text& text, const NameRun& run) const;
  bool is_initialled(const Text& text, const NameRun& run) const;
  PersonRegister::Name name_of(const Text& text, const NameRun& run) const;
  Mention mention_of(const Text& text, const NameRun& run,
                     MentionRule rule) const;
  void add_well_known(const Text& text, const NameRun& run, bool titled);

  const PersonLexicon& lexicon_;
  PersonRegister register_;
  std::optional<Date> date_;
  // Words that stand alone behind a title, or alone in front of "said".
  StringViewSet borne_;
  // Words that stand alone with a capital within a sentence.
  StringViewSet alone_;
  // Words without a capital of the text that gives the evidence; made when
  // first asked for, and then never empty.
  mutable StringViewSet small_;
  const std::vector<Token>* evidence_ = nullptr;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PERSONS_H_
