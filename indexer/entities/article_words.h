#ifndef DATELINE_INDEXER_ENTITIES_ARTICLE_WORDS_H_
#define DATELINE_INDEXER_ENTITIES_ARTICLE_WORDS_H_

#include <bitset>
#include <cstddef>
#include <string_view>

#include "common/hash_table.h"
#include "indexer/entities/name_run.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// How the whole article uses its words: evidence for names anywhere in it.
class ArticleWords {
 public:
  explicit ArticleWords(const PersonLexicon& lexicon) : lexicon_(lexicon) {}

  // Replaces what was collected by what the text, with its runs, shows.
  void collect(const NamedText& text);

  // Stands alone behind a title, or alone in front of "said".
  bool is_borne(std::string_view form) const { return borne_.contains(form); }
  // Stands alone with a capital within a sentence.
  bool is_alone(std::string_view form) const { return alone_.contains(form); }
  // Is written small as well.
  bool is_small(std::string_view form) const;

 private:
  const PersonLexicon& lexicon_;
  StringViewSet borne_;
  StringViewSet alone_;
  static constexpr std::size_t kSmallHashes = 4096;

  // Whether a form may be written small, by its hash.
  std::bitset<kSmallHashes> small_hashes_;
  // Those that are: made when first asked for one that may be.
  mutable StringViewSet small_;
  const std::vector<Token>* tokens_ = nullptr;
};

// Whether a verb of speech stands beside the run: "said Lee", "Lee said".
bool is_spoken(const NamedText& text, const NameRun& run,
               const PersonLexicon& lexicon);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ARTICLE_WORDS_H_
