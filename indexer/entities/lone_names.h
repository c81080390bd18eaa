#ifndef DATELINE_INDEXER_ENTITIES_LONE_NAMES_H_
#define DATELINE_INDEXER_ENTITIES_LONE_NAMES_H_

#include <cstddef>
#include <string_view>

#include "indexer/entities/human_signs.h"
#include "indexer/entities/name_run.h"
#include "indexer/entities/name_score.h"
#include "indexer/entities/person_lexicon.h"
#include "indexer/entities/result_table.h"

namespace dateline {

// Persons of whom an article prints one name and no more: "his daughter Zoe",
// "a man named Ortel", "Marta Sobel, Quiller and Ana Roos".
class LoneNames {
 public:
  LoneNames(const PersonLexicon& lexicon, const NameScore& score)
      : lexicon_(lexicon), score_(score), results_(lexicon), signs_(lexicon) {}

  // Learns what the article's tables hold and what it says of whom. REQUIRES:
  // full names are settled.
  void collect(const NamedText& text);

  // By what stands beside the run. REQUIRES: not in a title.
  bool is_person(const NamedText& text, std::size_t index);

  // "Corr" in "Joanne and Edward Corr" for the first, and for the first two of
  // "their children Zoe, Joanne and Edward Corr": who bears the surname that
  // the given name shares; null where there is none.
  const NameRun* family_of(const NamedText& text, std::size_t index) const;

  // By the persons of the list that it stands in. REQUIRES: all other persons
  // are known.
  bool is_listed(const NamedText& text, std::size_t index) const;

 private:
  bool is_given_alone(const NamedText& text, std::size_t index) const;
  bool calls_himself(const NamedText& text, const NameRun& run) const;
  bool is_called(const NamedText& text, const NameRun& run) const;
  bool is_introduced(const NamedText& text, const NameRun& run) const;
  bool is_phoned(const NamedText& text, const NameRun& run) const;
  bool is_aged(const NamedText& text, const NameRun& run) const;
  bool is_relative(const NamedText& text, const NameRun& run) const;
  bool has_signs(const NamedText& text, const NameRun& run);
  bool may_be_listed(const NamedText& text, const NameRun& run) const;

  const PersonLexicon& lexicon_;
  const NameScore& score_;
  ResultTable results_;
  HumanSigns signs_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_LONE_NAMES_H_
