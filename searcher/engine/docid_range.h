#ifndef DATELINE_SEARCHER_ENGINE_DOCID_RANGE_H_
#define DATELINE_SEARCHER_ENGINE_DOCID_RANGE_H_

#include <xapian.h>

#include <algorithm>

namespace dateline {

// The docids from `first` to `last`, to cut an index into parts. No weight.
class DocidRange : public Xapian::PostingSource {
 public:
  // REQUIRES: 0 < first <= last.
  DocidRange(Xapian::docid first, Xapian::docid last)
      : first_(first), last_(last) {}

  void init(const Xapian::Database& /*database*/) override { at_ = first_ - 1; }
  DocidRange* clone() const override { return new DocidRange(first_, last_); }

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return size(); }
  Xapian::doccount get_termfreq_max() const override { return size(); }

  void next(double /*least*/) override { ++at_; }
  void skip_to(Xapian::docid docid, double /*least*/) override {
    at_ = std::max({at_, first_, docid});
  }
  bool at_end() const override { return at_ > last_; }
  Xapian::docid get_docid() const override { return at_; }

 private:
  Xapian::doccount size() const { return last_ - first_ + 1; }

  Xapian::docid first_;
  Xapian::docid last_;
  Xapian::docid at_ = 0;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_DOCID_RANGE_H_
