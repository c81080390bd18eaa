#ifndef DATELINE_INDEXER_ENTITIES_PERSON_REGISTER_H_
#define DATELINE_INDEXER_ENTITIES_PERSON_REGISTER_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/entity.h"

namespace dateline {

// The persons of one article, each under the fullest form printed. A later,
// shorter form joins the one person who can be meant.
class PersonRegister {
 public:
  enum class Gender { kUnknown, kFemale, kMale };

  // A name as printed: its folded words without particles' case, and how to
  // show it.
  struct Name {
    std::vector<std::string> words;
    std::string display;
    bool family_first = false;
    bool relative = false;   // introduced as somebody's wife, brother, …
    std::string_view title;  // in front: "senator"; empty where there is none
    Gender gender = Gender::kUnknown;
  };

  // One word of a name, and what its title tells.
  struct Part {
    std::string_view word;
    bool given_too = false;  // given names count as well as family names
    std::string_view title;
    Gender gender = Gender::kUnknown;
  };

  void clear() {
    persons_.clear();
    compared_ = 0;
  }

  // A full name (two words or more): joins the person of the same first and
  // last word, where the one form holds all words of the other, else is new.
  // A list of names that has taken too many comparisons gets no more.
  void add_full(const Name& name, const Mention& mention);

  // Joins, of those who bear the word, one of the same gender, then title, then
  // one introduced before it, then the one with the most mentions so far, then
  // the nearest; relatives last. False where nobody bears it.
  bool add_part(const Part& part, const Mention& mention);

  // Sorted as Entities has them, mentions in order of the text.
  std::vector<PersonEntity> take();

 private:
  struct Person {
    Name name;
    std::vector<Mention> mentions;
  };

  Person* same(const Name& name);
  bool is_full();

  std::vector<Person> persons_;
  std::size_t compared_ = 0;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PERSON_REGISTER_H_
