#include "searcher/engine/like.h"

#include <algorithm>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "searcher/engine/source_query.h"
#include "searcher/engine/telling_words.h"

namespace dateline {
namespace {

constexpr std::size_t kWords = 25;
// Of the sum of the words' gains, what an article alike has at least.
constexpr double kShare = 0.3;

// The articles of a list, ascending. No weight.
class ListSource : public Xapian::PostingSource {
 public:
  explicit ListSource(std::shared_ptr<const std::vector<Xapian::docid>> list)
      : list_(std::move(list)) {}

  void init(const Xapian::Database& /*database*/) override { started_ = false; }
  ListSource* clone() const override { return new ListSource(list_); }

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

Xapian::Query word_query(const TellingWord& word) {
  return {Xapian::Query::OP_SYNONYM, word.forms.begin(), word.forms.end()};
}

std::vector<Xapian::docid> alike(const Xapian::Database& database,
                                 std::span<const TellingWord> words,
                                 Xapian::docid article) {
  double all = 0;
  std::vector<Xapian::Query> parts;
  for (const TellingWord& word : words) {
    all += word.gain;
    parts.emplace_back(
        Xapian::Query::OP_FILTER,
        source_query(new Xapian::FixedWeightPostingSource(word.gain)),
        word_query(word));
  }
  Xapian::Enquire asked(database);
  asked.set_query({Xapian::Query::OP_OR, parts.begin(), parts.end()});
  asked.set_cutoff(0, kShare * all);
  const Xapian::MSet matches = asked.get_mset(0, database.get_doccount());
  std::vector<Xapian::docid> found(matches.begin(), matches.end());
  std::erase(found, article);
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

BuiltQuery like_query(const Index& index, Xapian::docid article) {
  BuiltQuery built;
  std::vector<TellingWord> words = telling_words(index, {&article, 1}, kWords);
  std::vector<Xapian::Query> weighed;
  for (TellingWord& word : words) {
    word.forms = index.forms_of(word.language, word.stem);
    weighed.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, word_query(word),
                         word.gain);
    Pattern& pattern = built.patterns.emplace_back();
    pattern.operands = {{{FormSet(word.forms.begin(), word.forms.end())}}};
  }
  built.has_words = true;
  if (words.empty()) return built;
  const auto found = std::make_shared<const std::vector<Xapian::docid>>(
      alike(index.database(), words, article));
  built.query = {
      Xapian::Query::OP_FILTER,
      Xapian::Query(Xapian::Query::OP_OR, weighed.begin(), weighed.end()),
      source_query(new ListSource(found))};
  return built;
}

}  // namespace dateline
