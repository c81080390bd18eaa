#ifndef DATELINE_INDEXER_ENTITIES_ARABIC_LEXICON_H_
#define DATELINE_INDEXER_ENTITIES_ARABIC_LEXICON_H_

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "indexer/entities/word_classes.h"

namespace dateline {

// What is known of Arabic names; all forms folded. Read-only: thread-safe.
class ArabicLexicon {
 public:
  enum Class : WordClasses::Classes {
    kGiven = 1 << 0,
    kForeign = 1 << 1,  // a given name that is not Arabic
    kTitle = 1 << 2,
    kComplement = 1 << 3,
    kStop = 1 << 4,
    kParticle = 1 << 5,
    kForeignParticle = 1 << 6,
    kEponym = 1 << 7,
    kPlace = 1 << 8,
    kFamily = 1 << 9,     // a surname with an article
    kCourtesy = 1 << 11,  // a title in front of one word too
    kHeadWord = 1 << 10,  // begins the name of a head of state
  };

  static const ArabicLexicon& instance();

  WordClasses::Classes of(std::string_view form) const {
    return words_.of(form);
  }
  bool is(std::string_view form, WordClasses::Classes classes) const {
    return words_.is(form, classes);
  }

  // The form without the "and", "to", "by" that is written together with it;
  // itself where no such word is known.
  std::string_view bare(std::string_view form) const;

  // The head of state or the like whom a last name means; empty where nobody.
  std::string_view head(std::string_view last_name) const;

  // Whether words joined by a space are the whole name of one.
  bool is_head(const std::string& name) const { return whole_.contains(name); }

 private:
  ArabicLexicon();

  WordClasses words_;
  std::unordered_map<std::string, std::string_view> heads_;  // by last name
  std::unordered_set<std::string> whole_;
};

// "the …".
bool has_arabic_article(std::string_view form);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ARABIC_LEXICON_H_
