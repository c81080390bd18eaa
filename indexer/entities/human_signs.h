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

  // Forgets the text before. Looks through the text only when asked: few need
  // it. REQUIRES: the text's full names are settled; it outlives the questions.
  void begin(const NamedText& text);

  // A form of the text in a run of one word.
  bool is_person(std::string_view form);

 private:
  struct Signs {
    int human = 0;   // points
    int spoken = 0;  // beside verbs of speech
    bool other = false;
  };

  void collect(const NamedText& text);
  bool may_be(const NamedText& text, const NameRun& run) const;
  void add(const NamedText& text, std::size_t index);
  static void add_pronoun(const NamedText& text, std::size_t index,
                          Signs& signs);

  const PersonLexicon& lexicon_;
  const NamedText* text_ = nullptr;
  bool is_read_ = false;
  StringViewMap<Signs> signs_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_HUMAN_SIGNS_H_
