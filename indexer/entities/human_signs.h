#ifndef DATELINE_INDEXER_ENTITIES_HUMAN_SIGNS_H_
#define DATELINE_INDEXER_ENTITIES_HUMAN_SIGNS_H_

#include <string_view>

#include "common/hash_table.h"
#include "indexer/entities/name_run.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// Persons of whom an article in English prints one name and no more, by what it
// says of them all over: "Ortel, 46, who", "Ortel laughed", "Ortel and her
// father", "Ortel said. He". What companies and places do as well counts
// little, what only these have counts against it.
class HumanSigns {
 public:
  explicit HumanSigns(const PersonLexicon& lexicon) : lexicon_(lexicon) {}

  // Replaces what was collected by what the text shows. REQUIRES: full names
  // are settled.
  void collect(const NamedText& text);

  bool is_person(std::string_view form) const;

 private:
  struct Signs {
    int human = 0;   // points
    int spoken = 0;  // beside verbs of speech
    bool other = false;
  };

  bool may_be(const NamedText& text, const NameRun& run) const;
  void add(const NamedText& text, std::size_t index);
  static void add_pronoun(const NamedText& text, std::size_t index,
                          Signs& signs);

  const PersonLexicon& lexicon_;
  StringViewMap<Signs> signs_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_HUMAN_SIGNS_H_
