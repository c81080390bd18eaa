#ifndef DATELINE_INDEXER_STEM_TABLE_H_
#define DATELINE_INDEXER_STEM_TABLE_H_

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/hash_table.h"
#include "common/stemmer.h"
#include "indexer/analyzed_article.h"
#include "indexer/shard.h"

namespace dateline {

// What one thread contributes to the stem table: the stem of each form that it
// meets for the first time in a language goes into the shard at hand. Memory:
// some 40 bytes a form, for up to kMaxSeen of a language.
class StemTable {
 public:
  void add(const AnalyzedArticle& analyzed, Shard& shard);

  std::set<std::string> languages() const;

 private:
  struct Language {
    // Whether the form is met for the first time, or so it seems: beyond
    // kMaxSeen it begins anew, and merging drops what is there twice.
    bool is_new(std::string_view form);

    static constexpr std::size_t kMaxSeen = 200'000;

    Stemmer stemmer;
    HashSet<std::uint64_t> seen;  // hashes of forms
    // The latest of them, each at a place of its own: they stay in the cache of
    // the processor, where the set does not.
    std::vector<std::uint64_t> latest;
  };

  void add(const std::string& code, const std::vector<Token>& tokens,
           Shard& shard);

  std::map<std::string, Language> languages_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_STEM_TABLE_H_
