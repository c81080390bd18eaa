#ifndef DATELINE_INDEXER_ENTITIES_RUSSIAN_LEXICON_H_
#define DATELINE_INDEXER_ENTITIES_RUSSIAN_LEXICON_H_

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/hash_table.h"
#include "indexer/entities/russian_case.h"
#include "indexer/entities/word_classes.h"

namespace dateline {

// What is known of Russian names, all forms of them folded. Read-only:
// thread-safe.
class RussianLexicon {
 public:
  enum Class : WordClasses::Classes {
    kSpeech = 1 << 0,
    kThing = 1 << 1,
    kCommon = 1 << 2,
    kFamilyFirst = 1 << 3,
    kParticle = 1 << 4,
    kWeak = 1 << 5,
    kPlace = 1 << 6,
    kTitle = 1 << 7,
    kEponym = 1 << 8,
    kBeforeGenitive = 1 << 9,  // "у", "словам"
  };

  // What a form of a given name may be.
  struct Reading {
    std::string_view name;   // as the table has it: "Пётр"
    std::string_view lemma;  // its key
    RussianGender gender = RussianGender::kMale;
    unsigned cases = 0;
  };

  static const RussianLexicon& instance();

  bool is(std::string_view form, WordClasses::Classes classes) const {
    return words_.is(form, classes);
  }
  // Empty where the form is no given name.
  const std::vector<Reading>& given_names(std::string_view form) const;
  // Cases in which a title stands; 0 where the form is none.
  unsigned title_cases(std::string_view form) const;

  // The one whom a key of two words, or the stem of a surname, means; empty
  // where nobody.
  std::string_view head(const std::string& key) const;

 private:
  RussianLexicon();
  void read_given_names(std::string_view kind, RussianGender gender);
  void read_titles(std::string_view kind, RussianGender gender);
  void read_heads();
  void read_places();
  std::string_view keep(std::string word);

  WordClasses words_;
  std::deque<std::string> kept_;
  StringViewMap<std::vector<Reading>> given_;
  StringViewMap<unsigned> titles_;
  std::unordered_map<std::string, std::string_view> heads_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_RUSSIAN_LEXICON_H_
