#ifndef DATELINE_INDEXER_ENTITIES_RIVALS_H_
#define DATELINE_INDEXER_ENTITIES_RIVALS_H_

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "common/country.h"
#include "common/hash_table.h"
#include "indexer/analyzed_article.h"

namespace dateline {

// Country forms that often mean something else ("Georgia", "Jordan"), decided
// by the other words of the article. Read-only after construction: thread-safe.
class Rivals {
 public:
  // From common/data/rivals.tsv, as compiled in.
  Rivals();

  bool has(std::string_view form) const { return rivals_.contains(form); }

  // What it may mean instead, if that is a country. REQUIRES: has(form).
  std::optional<CountryCode> other(std::string_view form) const {
    return rivals_.at(form).other;
  }

  // Whether a word of the article tells that it is the country. REQUIRES:
  // has(form).
  bool is_told(std::string_view form, const AnalyzedArticle& analyzed) const;

  // What the form counts as in this article: the country itself, another one,
  // or nothing; the other one in doubt where it is `likelier`. REQUIRES:
  // has(form).
  std::optional<CountryCode> resolve(std::string_view form, CountryCode country,
                                     const AnalyzedArticle& analyzed,
                                     bool likelier) const;

 private:
  struct Rival {
    std::optional<CountryCode> other;
    TableMap<bool> words;  // whether they tell of the country
  };

  std::unordered_map<std::string_view, Rival> rivals_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_RIVALS_H_
