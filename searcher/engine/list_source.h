#ifndef DATELINE_SEARCHER_ENGINE_LIST_SOURCE_H_
#define DATELINE_SEARCHER_ENGINE_LIST_SOURCE_H_

#include <xapian.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "searcher/engine/source_query.h"

namespace dateline {

// The articles of a list, ascending. No weight.
class ListSource : public Xapian::PostingSource {
 public:
  explicit ListSource(std::shared_ptr<const std::vector<Xapian::docid>> list)
      : list_(std::move(list)) {}

  void init(const Xapian::Database& /*database*/) override { started_ = false; }
  ListSource* clone() const override { return new ListSource(list_); }
  std::string name() const override { return "dateline::ListSource"; }
  std::string serialise() const override { return address_of(list_); }
  ListSource* unserialise(const std::string& address) const override {
    return new ListSource(shared_at<const std::vector<Xapian::docid>>(address));
  }

  Xapian::doccount get_termfreq_min() const override { return size(); }
  Xapian::doccount get_termfreq_est() const override { return size(); }
  Xapian::doccount get_termfreq_max() const override { return size(); }

  void next(double /*least*/) override {
    at_ = started_ ? at_ + 1 : 0;
    started_ = true;
  }
  void skip_to(Xapian::docid docid, double /*least*/) override {
    if (!std::exchange(started_, true)) at_ = 0;
    const auto from = list_->begin() + static_cast<std::ptrdiff_t>(at_);
    at_ = static_cast<std::size_t>(std::lower_bound(from, list_->end(), docid) -
                                   list_->begin());
  }
  bool at_end() const override { return started_ && at_ >= list_->size(); }
  Xapian::docid get_docid() const override { return (*list_)[at_]; }

 private:
  Xapian::doccount size() const {
    return static_cast<Xapian::doccount>(list_->size());
  }

  std::shared_ptr<const std::vector<Xapian::docid>> list_;
  std::size_t at_ = 0;
  bool started_ = false;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_LIST_SOURCE_H_
