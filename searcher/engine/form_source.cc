#include "searcher/engine/form_source.h"

#include <algorithm>
#include <utility>

#include "searcher/engine/bm25.h"

namespace dateline {

FormSource::FormSource(std::vector<std::string> forms)
    : FormSource(std::make_shared<Postings>()) {
  postings_->forms = std::move(forms);
}

FormSource::FormSource(std::shared_ptr<Postings> postings)
    : postings_(std::move(postings)) {}

FormSource* FormSource::clone() const { return new FormSource(postings_); }

void FormSource::Postings::read(const Xapian::Database& database) {
  occurrences.assign(std::size_t{database.get_lastdocid()} + 1, 0);
  for (const std::string& form : forms) {
    // Leaves the table at the block, where the list is then opened: without
    // this, each list is looked for from the root.
    if (!database.term_exists(form)) continue;
    const auto end = database.postlist_end(form);
    for (auto at = database.postlist_begin(form); at != end; ++at) {
      occurrences[*at] += at.get_wdf();
    }
  }
  articles = static_cast<Xapian::doccount>(
      std::count_if(occurrences.begin(), occurrences.end(),
                    [](std::uint32_t count) { return count > 0; }));
}

void FormSource::init(const Xapian::Database& database) {
  std::call_once(postings_->is_read, [&] { postings_->read(database); });
  database_ = database;
  average_length_ = std::max(1.0, database.get_average_length());
  rarity_ = bm25::rarity(postings_->articles, database.get_doccount());
  at_ = 0;
  set_maxweight(rarity_ * (bm25::kK1 + 1));
}

Xapian::doccount FormSource::get_termfreq_min() const {
  return postings_->articles;
}

Xapian::doccount FormSource::get_termfreq_est() const {
  return postings_->articles;
}

Xapian::doccount FormSource::get_termfreq_max() const {
  return postings_->articles;
}

void FormSource::next(double least) { skip_to(at_ + 1, least); }

void FormSource::skip_to(Xapian::docid docid, double /*least*/) {
  const std::vector<std::uint32_t>& occurrences = postings_->occurrences;
  at_ = std::max(at_, docid);
  while (at_ < occurrences.size() && occurrences[at_] == 0) ++at_;
}

bool FormSource::at_end() const { return at_ >= postings_->occurrences.size(); }

double FormSource::get_weight() const {
  const double length = database_.get_doclength(at_) / average_length_;
  return rarity_ *
         bm25::saturation(postings_->occurrences[at_], length, bm25::kK1);
}

}  // namespace dateline
