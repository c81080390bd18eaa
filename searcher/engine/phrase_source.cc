#include "searcher/engine/phrase_source.h"

#include <string>
#include <utility>

#include "common/schema.h"

namespace dateline {

PhraseSource::PhraseSource(const Pattern& pattern)
    : title_only_(pattern.title_only) {
  for (const FormSet& forms : pattern.places) {
    Place& place = places_.emplace_back();
    for (const std::string& form : forms) {
      place.push_back({HashedForm(form), {}, {}});
    }
  }
}

PhraseSource::PhraseSource(std::vector<Place> places, bool title_only)
    : places_(std::move(places)), title_only_(title_only) {}

PhraseSource* PhraseSource::clone() const {
  return new PhraseSource(places_, title_only_);
}

void PhraseSource::init(const Xapian::Database& database) {
  database_ = database;
  articles_ = database.get_doccount();
  at_ = database_.valuestream_begin(schema::kWordOrderSlot);
  end_ = database_.valuestream_end(schema::kWordOrderSlot);
  for (Place& place : places_) {
    if (place.size() == 1) continue;
    for (Form& form : place) {
      form.at = database_.postlist_begin(form.hashed.form);
      form.end = database_.postlist_end(form.hashed.form);
    }
  }
  codes_.resize(places_.size());
  started_ = false;
  set_maxweight(0);
}

bool PhraseSource::at_end() const { return at_ == end_; }

// The codes of the forms of the place that are in the article: only those are
// told from the codes of other words.
void PhraseSource::find_codes(const WordOrder& order, Place& place,
                              std::vector<std::uint32_t>& codes) const {
  codes.clear();
  const Xapian::docid docid = at_.get_docid();
  for (Form& form : place) {
    if (place.size() > 1) {
      if (form.at == form.end) continue;
      form.at.skip_to(docid);
      if (form.at == form.end || *form.at != docid) continue;
    }
    codes.push_back(order.code_of(form.hashed));
  }
}

// Whether the article at hand holds the pattern.
bool PhraseSource::matches() {
  const std::string encoded = *at_;
  const WordOrder order(encoded);
  for (std::size_t i = 0; i < places_.size(); ++i) {
    find_codes(order, places_[i], codes_[i]);
  }
  return order.holds(codes_, title_only_);
}

// Moves on to the first article that holds the pattern.
void PhraseSource::find() {
  started_ = true;
  while (at_ != end_ && !matches()) ++at_;
}

void PhraseSource::next(double /*least*/) {
  if (started_ && at_ != end_) ++at_;
  find();
}

void PhraseSource::skip_to(Xapian::docid docid, double /*least*/) {
  if (at_ != end_) at_.skip_to(docid);
  find();
}

bool PhraseSource::check(Xapian::docid docid, double /*least*/) {
  started_ = true;
  if (at_ == end_) return true;
  at_.skip_to(docid);
  if (at_ == end_) return true;
  return at_.get_docid() == docid && matches();
}

}  // namespace dateline
