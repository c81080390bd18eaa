#include "searcher/engine/top_articles.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "common/date.h"
#include "common/schema.h"

namespace dateline {
namespace {

// Candidates beyond those asked for, until the first are selected.
constexpr std::size_t kMore = 512;

}  // namespace

TopArticles::TopArticles(Xapian::Database database, const FacetRows& rows,
                         Sort sort, std::size_t most)
    : database_(std::move(database)), rows_(rows), sort_(sort), most_(most) {}

void TopArticles::offer(const Xapian::Document& document, double weight) {
  if (is_ruled_out(weight)) return;
  Candidate candidate{{document.get_docid(), weight}};
  if (candidate.article.docid > rows_.size()) {
    candidate.key = document.get_value(schema::kOrderSlot);
  }
  if (!last_ || order(candidate, *last_) <= 0) add(std::move(candidate));
}

void TopArticles::offer(const TopArticles& other) {
  for (const Candidate& candidate : other.candidates_) {
    if (!is_ruled_out(candidate.article.weight)) add(candidate);
  }
}

std::vector<RankedArticle> TopArticles::take() {
  if (candidates_.size() > most_) select(0);
  std::sort(candidates_.begin(), candidates_.end(),
            [this](const auto& a, const auto& b) { return is_before(a, b); });
  std::vector<RankedArticle> articles;
  articles.reserve(candidates_.size());
  for (const Candidate& one : candidates_) articles.push_back(one.article);
  candidates_.clear();
  return articles;
}

bool TopArticles::is_ruled_out(double weight) const {
  return most_ == 0 ||
         (last_ && sort_ == Sort::kRelevance && weight < last_->article.weight);
}

void TopArticles::add(Candidate candidate) {
  candidates_.push_back(std::move(candidate));
  if (candidates_.size() >= 2 * (most_ + kMore)) select(kMore);
}

// Leaves the first ones, and those that only their ids tell from the last one
// of these, if they are no `more` than that. REQUIRES: there are more than
// `most_`.
void TopArticles::select(std::size_t more) {
  const auto begin = candidates_.begin();
  const auto end_of_first = begin + static_cast<std::ptrdiff_t>(most_);
  std::nth_element(
      begin, end_of_first - 1, candidates_.end(),
      [this](const auto& a, const auto& b) { return order(a, b) < 0; });
  last_ = *(end_of_first - 1);
  const auto is_tied = [this](const Candidate& one) {
    return order(one, *last_) == 0;
  };
  candidates_.erase(std::partition(end_of_first, candidates_.end(), is_tied),
                    candidates_.end());
  if (candidates_.size() <= most_ + more) return;
  const auto tied = std::partition(
      begin, end_of_first, [&](const auto& one) { return !is_tied(one); });
  read_keys({tied, candidates_.end()});
  std::nth_element(tied, end_of_first - 1, candidates_.end(),
                   [](const auto& a, const auto& b) { return a.key < b.key; });
  candidates_.erase(end_of_first, candidates_.end());
}

// In the order in which they are stored, which takes a fraction of reading each
// by itself.
void TopArticles::read_keys(std::span<Candidate> some) const {
  std::ranges::sort(some, {},
                    [](const auto& one) { return one.article.docid; });
  auto value = database_.valuestream_begin(schema::kOrderSlot);
  const auto end = database_.valuestream_end(schema::kOrderSlot);
  for (Candidate& one : some) {
    if (!one.key.empty()) continue;
    if (value != end) value.skip_to(one.article.docid);
    if (value == end) return;
    if (value.get_docid() == one.article.docid) one.key = *value;
  }
}

std::weak_ordering TopArticles::order(const Candidate& a,
                                      const Candidate& b) const {
  if (sort_ == Sort::kRelevance && a.article.weight != b.article.weight) {
    return a.article.weight > b.article.weight ? std::weak_ordering::less
                                               : std::weak_ordering::greater;
  }
  return day_of(a) <=> day_of(b);
}

bool TopArticles::is_before(const Candidate& a, const Candidate& b) const {
  const std::weak_ordering by_day = order(a, b);
  return by_day != 0 ? by_day < 0 : key_of(a) < key_of(b);
}

std::int32_t TopArticles::day_of(const Candidate& candidate) const {
  if (candidate.day != kUnread) return candidate.day;
  std::optional<std::int32_t> day;
  if (const auto row = rows_.row(candidate.article.docid)) {
    day = schema::FacetReader(*row).day();
  } else if (const auto date = schema::decode_order(key_of(candidate)).date) {
    day = day_number(*date);
  }
  constexpr std::int32_t kUndated = std::numeric_limits<std::int32_t>::max();
  if (!day) {
    candidate.day = kUndated;
  } else {
    candidate.day = sort_ == Sort::kOldest ? *day : -*day;
  }
  return candidate.day;
}

const std::string& TopArticles::key_of(const Candidate& candidate) const {
  if (candidate.key.empty()) {
    candidate.key = database_.get_document(candidate.article.docid)
                        .get_value(schema::kOrderSlot);
  }
  return candidate.key;
}

}  // namespace dateline
