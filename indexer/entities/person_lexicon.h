#ifndef DATELINE_INDEXER_ENTITIES_PERSON_LEXICON_H_
#define DATELINE_INDEXER_ENTITIES_PERSON_LEXICON_H_

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "common/analyzer.h"
#include "common/date.h"
#include "common/hash_table.h"

namespace dateline {

// What is known of names in general: titles, given names, family names that
// come first, words of organisations and places, and the heads of state and
// government. Keys are folded forms. One for the whole program, read-only:
// thread-safe.
class PersonLexicon {
 public:
  // What a form may be; it may be several things.
  enum Class : std::uint32_t {
    kCourtesy = 1 << 0,
    kOffice = 1 << 1,
    kTrade = 1 << 2,
    kRelative = 1 << 3,
    kGiven = 1 << 4,
    kWeakGiven = 1 << 5,
    kFamilyFirst = 1 << 6,
    kThing = 1 << 7,     // makes what it ends one: "bank", "street"
    kFollower = 1 << 8,  // the same, small behind a name: "prison"
    kLeader = 1 << 9,
    kCommon = 1 << 10,
    kPlace = 1 << 11,
    kSurname = 1 << 12,
    kSyllable = 1 << 13,
    kSpeaking = 1 << 14,
    kTeam = 1 << 15,
    kTown = 1 << 16,  // as kPlace, but no country
    kParticle = 1 << 17,
    kStopWord = 1 << 18,
    kVessel = 1 << 19,  // written small in front of a ship's name: "tanker"
    kFemale = 1 << 20,  // "anna", "mrs", "wife"
    kMale = 1 << 21,    // titles alone: "mr", "king"
    kWordSurname = 1 << 22,  // an English word and a rarer surname: "shanks"
    kLeadsBrand = 1 << 24,   // begins a name that is_brand() knows
    kLeadsKnown = 1 << 23,   // begins the name of a head of state and the like
  };
  using Classes = unsigned;
  static constexpr Classes kTitles = kCourtesy | kOffice | kTrade | kRelative;

  static const PersonLexicon& instance();

  // All at once, for who asks for more than one.
  Classes classes_of(std::string_view form) const {
    const Classes* const classes = classes_.find(form);
    return classes == nullptr ? 0 : *classes;
  }

  // "mr", "sir": always in front of a person, even of one name alone.
  bool is_courtesy_title(std::string_view form) const {
    return is(form, kCourtesy);
  }
  // "president": the same; written small too.
  bool is_office(std::string_view form) const { return is(form, kOffice); }
  // "actor": in front of a full name.
  bool is_trade(std::string_view form) const {
    return is(form, kTrade | kRelative);
  }
  // "wife": in front of one who shares a surname with somebody else.
  bool is_relative(std::string_view form) const { return is(form, kRelative); }

  bool is_given_name(std::string_view form) const { return is(form, kGiven); }
  // A given name that is also a place or a word: "Georgia", "Mark".
  bool is_weak_given_name(std::string_view form) const {
    return is(form, kWeakGiven);
  }
  static bool is_strong_given_name(Classes classes) {
    return (classes & (kGiven | kWeakGiven)) == kGiven;
  }
  bool is_strong_given_name(std::string_view form) const {
    return is_strong_given_name(classes_of(form));
  }
  // "bob" and "robert".
  bool are_short_forms(std::string_view a, std::string_view b) const;
  // A syllable of East Asian given names: "jin" of "Kim Hye Jin".
  bool is_syllable(std::string_view form) const { return is(form, kSyllable); }
  // A family name that comes first: "Xi", "Kim".
  bool is_family_first(std::string_view form) const {
    return is(form, kFamilyFirst);
  }

  // "van", "de", "bin": a word of a name that need not be capitalised.
  bool is_particle(std::string_view form) const { return is(form, kParticle); }

  // A word that makes what follows a place or thing: "mount", "hurricane".
  bool leads_thing(std::string_view form) const { return is(form, kLeader); }
  // A company or place that looks like a person; words joined by a space.
  bool is_thing_phrase(std::string_view phrase) const {
    return phrases_.contains(std::string(phrase));
  }
  // A company, label or character whose name persons bear, too.
  bool is_brand(std::string_view phrase) const {
    return brands_.contains(std::string(phrase));
  }
  // A word that is capitalised without being part of a name: "Monday", "The".
  bool is_common(std::string_view form) const { return is(form, kCommon); }
  // Written small in English: "doubles". Slower than the classes.
  bool is_english_word(std::string_view form) const {
    return words_.contains(form);
  }
  // Behind a title: known as one, or no English word.
  bool may_be_surname(std::string_view form) const {
    return is(form, kSurname | kGiven | kFamilyFirst) || !is_english_word(form);
  }
  // One name by itself: no place, club, thing or word.
  bool may_be_lone(std::string_view form) const {
    constexpr Classes kOther = kPlace | kTown | kTeam | kThing | kCommon;
    const Classes classes = classes_of(form);
    if ((classes & kOther) != 0 || form.size() < 2) return false;
    return (classes & (kGiven | kSurname)) != 0 || !is_english_word(form);
  }
  // "said", "told".
  bool is_speaking(std::string_view form) const { return is(form, kSpeaking); }
  // A club of one word: "Arsenal".
  bool is_team(std::string_view form) const { return is(form, kTeam); }
  // "tanker": in front of a ship's name.
  bool is_vessel(std::string_view form) const { return is(form, kVessel); }
  // The name or adjective of a country, or a capital, in English.
  bool is_place(std::string_view form) const { return is(form, kPlace); }

  struct KnownName {
    std::string_view name;
    const std::vector<std::string>& words;
  };
  // The name of a head of state and the like; its forms joined by a space.
  bool is_known_name(std::string_view name) const {
    return known_names_.contains(std::string(name));
  }
  // The full name of the only person whom the surname means in the news of the
  // day (of any day where there is none, first of those who are remembered for
  // ever). `titled`: a title stands in front.
  std::optional<KnownName> well_known(std::string_view surname,
                                      std::optional<Date> date,
                                      bool titled) const;

 private:
  struct Head {
    std::string_view name;
    std::vector<std::string> words;  // its forms
    int from = 0;                    // years
    int to = 0;
    bool needs_title = false;
  };
  PersonLexicon();
  bool is(std::string_view form, Classes classes) const {
    return (classes_of(form) & classes) != 0;
  }
  void add_folded(Analyzer& analyzer, std::string_view cell, Classes classes);
  void read_titles();
  void read_names(std::string_view table);
  void read_short_forms();
  void read_words();
  void read_things();
  void read_heads();
  void read_places();
  void add_small_words();

  FilteredMap<Classes, 1U << 18> classes_;
  TableSet words_;
  std::unordered_set<std::string> phrases_;
  std::unordered_set<std::string> brands_;
  std::unordered_set<std::string> known_names_;
  // Of a given name, the sets of its short forms that it is in.
  std::unordered_map<std::string_view, std::vector<std::size_t>> short_forms_;
  std::deque<std::string> folded_;  // names folded: keys point to them
  std::unordered_map<std::string, std::vector<Head>> heads_;  // by surname
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_PERSON_LEXICON_H_
