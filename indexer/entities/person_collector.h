#ifndef DATELINE_INDEXER_ENTITIES_PERSON_COLLECTOR_H_
#define DATELINE_INDEXER_ENTITIES_PERSON_COLLECTOR_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/entity.h"

namespace dateline {

// The persons of one article in a language whose names the caller takes apart:
// it says by which shorter forms each may be meant. Time is linear in what is
// added.
class PersonCollector {
 public:
  struct Name {
    std::string key;      // the whole name, one for all its cases
    std::string display;  // how to show it
    int rank = 0;         // of several displays the highest rank is shown
    // What else may mean the person where nobody has the key; may be empty.
    std::string fallback;
    // Shorter names that mean the person: "putin", "v. putin".
    std::vector<std::string> parts;
  };

  // A name: joins the person of whom it is the key or a part, else is new. Add
  // longer names first.
  void add(const Name& name, const Mention& mention);

  // A shorter form: joins, of those whom it may mean, the one with the most
  // mentions. False where it means nobody.
  bool join(const std::string& part, const Mention& mention);

  bool has(const std::string& part) const { return by_part_.contains(part); }

  // Sorted as Entities has them, mentions in order of the text, each span once.
  std::vector<PersonEntity> take();

 private:
  struct Person {
    PersonEntity entity;
    int rank = 0;
  };

  std::size_t find(const std::string& part) const;
  void learn(const std::string& part, std::size_t person);

  std::vector<Person> persons_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_part_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PERSON_COLLECTOR_H_
