#ifndef DATELINE_INDEXER_ENTITIES_NAME_RUN_H_
#define DATELINE_INDEXER_ENTITIES_NAME_RUN_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/entity.h"
#include "indexer/entities/person_lexicon.h"
#include "indexer/entities/token_gap.h"

namespace dateline {

inline constexpr std::size_t kMaxRun = 6;  // tokens of a run

// What stands in front of a name.
enum class Title { kNone, kTrade, kOffice };

// Neighbouring capitalised words that may be one name: titles, places, words of
// things and common words cut it off and are no part of it.
struct NameRun {
  std::size_t first = 0;  // index of its first token
  std::size_t size = 0;   // tokens, particles included
  Title title = Title::kNone;
  bool relative = false;      // the title is "wife", "brother", …
  bool after_thing = false;   // "Mount", "Hurricane" right in front
  bool before_thing = false;  // "Bank", "Street", "&" right behind
  bool sentence_start = false;
  bool in_capitals = false;  // in a paragraph of capitals
  bool full = false;         // is somebody's full name
  bool person = false;       // is somebody, in full or in part
  bool credited = false;     // tells who wrote or photographed, not who acts

  std::size_t end() const { return first + size; }
};

// A text of the article with its tokens and runs.
struct NamedText {
  Field field = Field::kBody;
  std::string_view text;
  const std::vector<Token>* tokens = nullptr;
  std::string_view language;
  std::vector<NameRun> runs;
  std::vector<PersonLexicon::Classes> classes;  // of each token

  const Token& token(std::size_t i) const { return (*tokens)[i]; }
  std::size_t size() const { return tokens->size(); }
  bool is(std::size_t i, PersonLexicon::Classes any) const {
    return (classes[i] & any) != 0;
  }
  bool is_strong_given_name(std::size_t i) const {
    return PersonLexicon::is_strong_given_name(classes[i]);
  }
  // Or in no language that is known.
  bool is_english() const { return language.empty() || language == "en"; }
  // What stands between the token and the one in front of it, which there is.
  std::string_view gap(std::size_t right) const {
    return token_gap(text, *tokens, right);
  }
};

// Fills in classes and runs of a text, in order. In paragraphs of capitals
// every word may be one of its own.
void find_name_runs(NamedText& text, const PersonLexicon& lexicon);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAME_RUN_H_
