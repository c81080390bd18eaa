#include "searcher/engine/phrase_source.h"

#include <utility>
#include <vector>

#include "common/schema.h"

namespace dateline {
namespace {

WordSequence sequence_of(const Pattern& pattern) {
  std::vector<std::vector<std::uint32_t>> places;
  for (const FormSet& forms : pattern.places) {
    std::vector<std::uint32_t>& codes = places.emplace_back();
    for (const std::string& form : forms) codes.push_back(word_code(form));
  }
  return {std::move(places), pattern.title_only};
}

}  // namespace

PhraseSource::PhraseSource(const Pattern& pattern)
    : sequence_(sequence_of(pattern)) {}

PhraseSource* PhraseSource::clone() const {
  return new PhraseSource(sequence_);
}

void PhraseSource::init(const Xapian::Database& database) {
  database_ = database;
  articles_ = database.get_doccount();
  at_ = database_.valuestream_begin(schema::kWordOrderSlot);
  end_ = database_.valuestream_end(schema::kWordOrderSlot);
  started_ = false;
  set_maxweight(0);
}

bool PhraseSource::at_end() const { return at_ == end_; }

// Moves on to the first article that holds the pattern.
void PhraseSource::find() {
  started_ = true;
  while (at_ != end_ && !sequence_.is_in(*at_)) ++at_;
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
  return at_.get_docid() == docid && sequence_.is_in(*at_);
}

}  // namespace dateline
