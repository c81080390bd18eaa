#ifndef DATELINE_SEARCHER_ENGINE_HELD_WORDS_H_
#define DATELINE_SEARCHER_ENGINE_HELD_WORDS_H_

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

#include "common/hash_table.h"

namespace dateline {

// Which of some words an article holds, by its own terms: few articles are read
// sooner than the postings of words that are frequent in a large index.
class HeldWords {
 public:
  // Words have the numbers 0, 1, … in the order in which they are added; two
  // may share a form. `forms` must outlive it.
  void add(const std::vector<std::string>& forms) {
    for (const std::string& form : forms) words_[form].push_back(size_);
    ++size_;
  }

  // Calls visit(word, form, occurrences) for each form of each word that the
  // article holds.
  template <typename Visit>
  void visit(const Xapian::Database& database, Xapian::docid article,
             Visit visit) const {
    const auto end = database.termlist_end(article);
    for (auto at = database.termlist_begin(article); at != end; ++at) {
      const std::string form = *at;
      const auto found = words_.find(form);
      if (found == words_.end()) continue;
      for (const std::size_t word : found->second) {
        visit(word, form, at.get_wdf());
      }
    }
  }

 private:
  StringViewMap<std::vector<std::size_t>> words_;
  std::size_t size_ = 0;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_HELD_WORDS_H_
