#ifndef DATELINE_SEARCHER_ENGINE_TERM_LISTS_H_
#define DATELINE_SEARCHER_ENGINE_TERM_LISTS_H_

#include <xapian.h>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

// The forms that an article holds, in byte order, by its own list of terms: few
// articles are read sooner than the postings of words that are frequent in a
// large index.
class TermList {
 public:
  struct Entry {
    std::string_view form;
    Xapian::termcount occurrences;
  };

  TermList(const Xapian::Database& database, Xapian::docid article);

  // Its entries point into it.
  TermList(const TermList&) = delete;
  TermList& operator=(const TermList&) = delete;

  const std::vector<Entry>& entries() const { return entries_; }
  bool holds(std::string_view form) const;

 private:
  std::string text_;
  std::vector<Entry> entries_;
};

// The lists of several articles.
class TermLists {
 public:
  explicit TermLists(Xapian::Database database);

  // Reads it once: to decompress it takes longer than all that is done with it.
  // Stays where it is.
  const TermList& of(Xapian::docid article);

  // Whether the article holds a form, to be asked in byte order. Keeps no list.
  class Holder {
   public:
    bool operator()(const std::string& form);

   private:
    friend class TermLists;
    const TermList* list_ = nullptr;  // where it has been read
    Xapian::TermIterator at_;
    Xapian::TermIterator end_;
  };
  Holder holder(Xapian::docid article) const;

 private:
  Xapian::Database database_;
  std::unordered_map<Xapian::docid, TermList> lists_;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_TERM_LISTS_H_
