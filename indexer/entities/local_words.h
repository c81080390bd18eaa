#ifndef DATELINE_INDEXER_ENTITIES_LOCAL_WORDS_H_
#define DATELINE_INDEXER_ENTITIES_LOCAL_WORDS_H_

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/country.h"
#include "common/entity.h"
#include "common/hash_table.h"
#include "indexer/analyzed_article.h"
#include "indexer/entities/entity_text.h"

namespace dateline {

// What the words of an article say for a country that need not be named:
// "county commissioners", "garda", "crore".
struct LocalEvidence {
  CountryCode country;
  int life = 0;                        // points of what there is in the country
  int spelling = 0;                    // of how its papers write
  std::vector<Mention> mentions = {};  // of what hardly any other country has
};

// Knows them from common/data/local_words.tsv. Thread-safe after construction.
class LocalWords {
 public:
  static const LocalWords& instance();

  // Each phrase counts once. In no particular order; countries without any are
  // left out.
  std::vector<LocalEvidence> evidence(const AnalyzedArticle& analyzed) const;

 private:
  struct Word {
    std::string_view form;  // "#": any number
    std::uint16_t shape;    // Shape bits that it needs
    bool no_full_stop;

    bool operator==(const Word&) const = default;
  };
  struct Phrase {
    std::vector<Word> words;
    std::vector<std::size_t> rows;
    bool behind_name;  // only right behind a capitalised word
  };
  struct Row {
    std::vector<CountryCode> countries;
    bool is_life;
    int weight;
  };
  class Reading;

  LocalWords();

  void add(std::string_view phrase, std::size_t row);
  const Phrase* notation(std::string_view name) const;  // null if not known
  const Phrase* longest(const EntityText& text, std::size_t at) const;

  std::vector<Row> rows_;
  // By first word, the longest first.
  FilteredMap<std::vector<Phrase>, 1U << 14> phrases_;
  std::deque<std::string> forms_;  // of words, viewed
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_LOCAL_WORDS_H_
