#ifndef DATELINE_SEARCHER_ENGINE_PHRASE_SOURCE_H_
#define DATELINE_SEARCHER_ENGINE_PHRASE_SOURCE_H_

#include <xapian.h>

#include <vector>

#include "common/word_order.h"
#include "searcher/pattern.h"

namespace dateline {

// The articles whose words, in their order, hold a pattern. Looks at every
// article it is asked for, and is wrong about those that lack a word of the
// pattern, so it is to narrow a query for all words. No weight.
class PhraseSource : public Xapian::PostingSource {
 public:
  explicit PhraseSource(const Pattern& pattern);

  void init(const Xapian::Database& database) override;
  PhraseSource* clone() const override;

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return articles_; }
  Xapian::doccount get_termfreq_max() const override { return articles_; }

  void next(double least) override;
  void skip_to(Xapian::docid docid, double least) override;
  bool check(Xapian::docid docid, double least) override;
  bool at_end() const override;
  Xapian::docid get_docid() const override { return at_.get_docid(); }

 private:
  // A form that may stand at a place, with the articles that hold it. Only
  // where it is the one form of its place they are not looked at: it is in the
  // article.
  struct Form {
    HashedForm hashed;
    Xapian::PostingIterator at;
    Xapian::PostingIterator end;
  };
  using Place = std::vector<Form>;

  PhraseSource(std::vector<Place> places, bool title_only);

  void find();
  bool matches();
  void find_codes(const WordOrder& order, Place& place,
                  std::vector<std::uint32_t>& codes) const;

  std::vector<Place> places_;
  bool title_only_;
  Xapian::doccount articles_ = 0;
  Xapian::ValueIterator at_;
  Xapian::ValueIterator end_;
  Xapian::Database database_;
  bool started_ = false;
  // Of the article at hand, kept for their capacity: the codes at each place.
  std::vector<std::vector<std::uint32_t>> codes_;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_PHRASE_SOURCE_H_
