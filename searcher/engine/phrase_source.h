#ifndef DATELINE_SEARCHER_ENGINE_PHRASE_SOURCE_H_
#define DATELINE_SEARCHER_ENGINE_PHRASE_SOURCE_H_

#include <xapian.h>

#include "common/word_order.h"
#include "searcher/pattern.h"

namespace dateline {

// The articles whose words, in their order, hold a pattern. Looks at every
// article it is asked for, so it is to narrow a query for the words. No weight.
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
  explicit PhraseSource(const WordSequence& sequence) : sequence_(sequence) {}

  void find();

  WordSequence sequence_;
  Xapian::doccount articles_ = 0;
  Xapian::ValueIterator at_;
  Xapian::ValueIterator end_;
  Xapian::Database database_;
  bool started_ = false;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_PHRASE_SOURCE_H_
