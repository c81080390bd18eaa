#ifndef DATELINE_INDEXER_ENTITIES_PERSON_LEXICON_H_
#define DATELINE_INDEXER_ENTITIES_PERSON_LEXICON_H_

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "common/date.h"

namespace dateline {

// What is known of names in general: titles, given names, family names that
// come first, words of organisations and places, and the heads of state and
// government. Keys are folded forms. One for the whole program, read-only:
// thread-safe.
class PersonLexicon {
 public:
  static const PersonLexicon& instance();

  // "mr", "sir": always in front of a person, even of one name alone.
  bool is_courtesy_title(std::string_view form) const {
    return courtesy_.contains(form);
  }
  // "president": the same; written small too.
  bool is_office(std::string_view form) const {
    return offices_.contains(form);
  }
  // "actor": in front of a full name.
  bool is_trade(std::string_view form) const {
    return trades_.contains(form) || is_relative(form);
  }
  // "wife": in front of one who shares a surname with somebody else.
  bool is_relative(std::string_view form) const {
    return relatives_.contains(form);
  }

  bool is_given_name(std::string_view form) const {
    return given_.contains(form);
  }
  // A given name that is also a place or a word: "Georgia", "Mark".
  bool is_weak_given_name(std::string_view form) const {
    return weak_given_.contains(form);
  }
  // A family name that comes first: "Xi", "Kim".
  bool is_family_first(std::string_view form) const {
    return family_first_.contains(form);
  }

  // A word that makes what it ends a thing: "bank", "street".
  bool is_thing(std::string_view form) const { return things_.contains(form); }
  // The same, written small behind a name: "prison".
  bool follows_thing(std::string_view form) const {
    return followers_.contains(form);
  }
  // A word that makes what follows a place or thing: "mount", "hurricane".
  bool leads_thing(std::string_view form) const {
    return leaders_.contains(form);
  }
  // A company or place that looks like a person; words joined by a space.
  bool is_thing_phrase(std::string_view phrase) const {
    return phrases_.contains(std::string(phrase));
  }
  // A word that is capitalised without being part of a name: "Monday", "The".
  bool is_common(std::string_view form) const { return common_.contains(form); }
  // The name or adjective of a country, or a capital, in English.
  bool is_place(std::string_view form) const { return places_.contains(form); }

  // The full name of the only person whom the surname means in the news of the
  // day (of any day where there is none). `titled`: a title stands in front.
  std::optional<std::string_view> well_known(std::string_view surname,
                                             std::optional<Date> date,
                                             bool titled) const;

 private:
  struct Head {
    std::string_view name;
    int from = 0;  // years
    int to = 0;
    bool needs_title = false;
  };
  using Words = std::unordered_set<std::string_view>;

  PersonLexicon();
  void read_things();
  void read_heads();
  void read_places();

  Words courtesy_;
  Words offices_;
  Words trades_;
  Words relatives_;
  Words given_;
  Words weak_given_;
  Words family_first_;
  Words things_;
  Words followers_;
  Words leaders_;
  Words common_;
  Words places_;
  std::unordered_set<std::string> phrases_;
  std::deque<std::string> folded_;  // names folded: keys point to them
  std::unordered_map<std::string, std::vector<Head>> heads_;  // by surname
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PERSON_LEXICON_H_
