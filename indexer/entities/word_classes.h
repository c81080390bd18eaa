#ifndef DATELINE_INDEXER_ENTITIES_WORD_CLASSES_H_
#define DATELINE_INDEXER_ENTITIES_WORD_CLASSES_H_

#include <cstdint>
#include <deque>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/analyzer.h"
#include "common/hash_table.h"

namespace dateline {

// What the words of one language may be in and around names, read from a table
// of common/data/ with the columns kind and words. Keys are folded. Read-only
// once made.
class WordClasses {
 public:
  using Classes = std::uint32_t;
  using Kinds = std::initializer_list<std::pair<std::string_view, Classes>>;

  // Rows of other kinds are left out.
  WordClasses(std::string_view table, Kinds kinds);

  // The key of a word that is not in the table: folded like the others.
  void add(std::string_view word, Classes classes);
  void add_key(std::string key, Classes classes);

  Classes of(std::string_view form) const {
    const auto found = classes_.find(form);
    return found == classes_.end() ? 0 : found->second;
  }
  bool is(std::string_view form, Classes classes) const {
    return (of(form) & classes) != 0;
  }

  // Bytes of the longest key.
  std::size_t longest() const { return longest_; }

 private:
  Analyzer analyzer_;
  std::deque<std::string> keys_;
  TableMap<Classes> classes_;
  std::size_t longest_ = 0;
};

// The words of all rows of one kind.
std::vector<std::string_view> words_of_kind(std::string_view table,
                                            std::string_view kind);

// Names that are enough alone in the news of a language, from local_heads.tsv.
struct LocalHead {
  std::string_view name;  // in the language
  std::string_view english;
};
std::vector<LocalHead> local_heads(std::string_view language);

// Puts the names and adjectives of countries and the capitals of a language
// into a table.
void add_places(std::string_view language, WordClasses::Classes classes,
                WordClasses& table);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_WORD_CLASSES_H_
