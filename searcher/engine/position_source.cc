#include "searcher/engine/position_source.h"

#include <algorithm>
#include <utility>

#include "common/schema.h"
#include "searcher/engine/source_query.h"

namespace dateline {
namespace {

using Relation = Pattern::Relation;
using Zone = QueryNode::Zone;

}  // namespace

PositionSource::PositionSource(std::shared_ptr<const Pattern> pattern)
    : pattern_(std::move(pattern)) {
  std::size_t form_sets = 0;
  for (const Operand& operand : pattern_->operands) {
    auto& phrases = phrases_.emplace_back();
    for (const Phrase& phrase : operand) {
      auto& places = phrases.emplace_back();
      while (places.size() < phrase.size()) places.push_back(form_sets++);
    }
  }
  codes_.resize(form_sets);
  occurrences_.resize(phrases_.size());
}

PositionSource* PositionSource::clone() const {
  return new PositionSource(pattern_);
}

std::string PositionSource::serialise() const { return address_of(pattern_); }

PositionSource* PositionSource::unserialise(const std::string& address) const {
  return new PositionSource(shared_at<const Pattern>(address));
}

void PositionSource::init(const Xapian::Database& database) {
  articles_ = database.get_doccount();
  at_ = database.valuestream_begin(schema::kWordOrderSlot);
  end_ = database.valuestream_end(schema::kWordOrderSlot);
  forms_.clear();
  for (const Operand& operand : pattern_->operands) {
    const bool is_held = operand.size() == 1;
    for (const Phrase& phrase : operand) {
      for (const FormSet& forms : phrase) {
        forms_.emplace_back(forms, is_held, database);
      }
    }
  }
  started_ = false;
  set_maxweight(0);
}

bool PositionSource::at_end() const { return at_ == end_; }

bool PositionSource::matches() {
  const std::string encoded = *at_;
  const WordOrder order(encoded);
  for (std::size_t i = 0; i < forms_.size(); ++i) {
    forms_[i].find(order, at_.get_docid(), codes_[i]);
  }
  return pattern_->relation == Relation::kNone ? holds_phrase(order)
                                               : holds_relation(order);
}

bool PositionSource::holds_phrase(const WordOrder& order) const {
  switch (pattern_->zone) {
    case Zone::kTitle:
      return order.holds(codes_, order.title_size());
    case Zone::kLead:
      return order.holds(codes_, order.lead_size());
    case Zone::kText:
      break;
  }
  return order.holds(codes_, order.size());
}

// In title and body, each for itself; what is counted, in both together.
bool PositionSource::holds_relation(const WordOrder& order) {
  const std::size_t least =
      pattern_->relation == Relation::kAtLeast ? pattern_->number : 1;
  const std::size_t title = order.title_size();
  const std::size_t title_words = read_words(order, {0, title, 0});
  std::size_t related = count_related();
  if (related >= least) return true;
  if (pattern_->zone == Zone::kTitle) return false;
  const std::size_t end =
      pattern_->zone == Zone::kLead ? order.lead_size() : order.size();
  read_words(order, {title, end, title_words});
  related += count_related();
  return related >= least;
}

// Returns the number of words.
std::size_t PositionSource::read_words(const WordOrder& order,
                                       const Stretch& stretch) {
  words_.codes.clear();
  words_.begins.clear();
  words_.bounds = {};
  bool begins = true;
  for (std::size_t place = stretch.begin; place < stretch.end; ++place) {
    const std::uint32_t code = order[place];
    if (code == kMarkCode) {
      begins = true;
      continue;
    }
    if (begins) {
      words_.bounds.paragraphs.push_back(
          static_cast<std::uint32_t>(words_.codes.size()));
    }
    words_.codes.push_back(code);
    words_.begins.push_back(begins);
    begins = false;
  }
  if (pattern_->relation == Relation::kSentence) {
    add_sentences(order, stretch.words_before);
  }
  return words_.codes.size();
}

void PositionSource::add_sentences(const WordOrder& order,
                                   std::size_t words_before) {
  words_.bounds.sentences = words_.bounds.paragraphs;
  for (const std::uint32_t word : order.sentences()) {
    if (word < words_before) continue;
    words_.bounds.sentences.push_back(word -
                                      static_cast<std::uint32_t>(words_before));
  }
  std::sort(words_.bounds.sentences.begin(), words_.bounds.sentences.end());
}

bool PositionSource::stands_at(const std::vector<std::size_t>& places,
                               std::size_t first) const {
  if (first + places.size() > words_.codes.size()) return false;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (i > 0 && words_.begins[first + i]) return false;
    const std::vector<std::uint32_t>& codes = codes_[places[i]];
    if (std::find(codes.begin(), codes.end(), words_.codes[first + i]) ==
        codes.end()) {
      return false;
    }
  }
  return true;
}

// Occurrences of the first operand that stand as the pattern asks.
std::size_t PositionSource::count_related() {
  for (std::size_t i = 0; i < phrases_.size(); ++i) {
    occurrences_[i].clear();
    for (std::size_t first = 0; first < words_.codes.size(); ++first) {
      for (const std::vector<std::size_t>& places : phrases_[i]) {
        if (!stands_at(places, first)) continue;
        occurrences_[i].push_back({static_cast<std::uint32_t>(first),
                                   static_cast<std::uint32_t>(places.size())});
      }
    }
  }
  keep_related(*pattern_, words_.bounds, occurrences_);
  return occurrences_.front().size();
}

// Moves on to the first article that matches.
void PositionSource::find() {
  started_ = true;
  while (at_ != end_ && !matches()) ++at_;
}

void PositionSource::next(double /*least*/) {
  if (started_ && at_ != end_) ++at_;
  find();
}

void PositionSource::skip_to(Xapian::docid docid, double /*least*/) {
  if (at_ != end_) at_.skip_to(docid);
  find();
}

bool PositionSource::check(Xapian::docid docid, double /*least*/) {
  started_ = true;
  if (at_ == end_) return true;
  at_.skip_to(docid);
  if (at_ == end_) return true;
  return at_.get_docid() == docid && matches();
}

}  // namespace dateline
