#include "searcher/engine/top_articles.h"

#include <algorithm>
#include <utility>

#include "common/schema.h"

namespace dateline {

TopArticles::TopArticles(Xapian::Database database, Sort sort, std::size_t most)
    : database_(std::move(database)), sort_(sort), most_(most) {}

void TopArticles::offer(const Xapian::Document& document, double weight) {
  if (most_ == 0) return;
  Candidate candidate{{document.get_docid(), weight}, {}};
  if (!is_full()) {
    keep(std::move(candidate));
    return;
  }
  const Candidate& last = heap_.front();
  const bool by_weight = sort_ == Sort::kRelevance;
  if (by_weight && weight < last.article.weight) return;
  // The matcher reads on from the article before, at half of the cost.
  if (!by_weight || weight == last.article.weight) {
    candidate.key = key_of(document);
  }
  if (is_before(candidate, last)) keep(std::move(candidate));
}

void TopArticles::offer(const TopArticles& other) {
  for (const Candidate& candidate : other.heap_) {
    if (!is_full() || is_before(candidate, heap_.front())) keep(candidate);
  }
}

std::vector<RankedArticle> TopArticles::take() {
  std::sort(heap_.begin(), heap_.end(),
            [this](const auto& a, const auto& b) { return is_before(a, b); });
  std::vector<RankedArticle> articles;
  articles.reserve(heap_.size());
  for (const Candidate& one : heap_) articles.push_back(one.article);
  heap_.clear();
  return articles;
}

void TopArticles::keep(Candidate candidate) {
  const auto before = [this](const Candidate& a, const Candidate& b) {
    return is_before(a, b);
  };
  if (is_full()) {
    std::pop_heap(heap_.begin(), heap_.end(), before);
    heap_.back() = std::move(candidate);
  } else {
    heap_.push_back(std::move(candidate));
  }
  std::push_heap(heap_.begin(), heap_.end(), before);
}

bool TopArticles::is_before(const Candidate& a, const Candidate& b) const {
  if (sort_ == Sort::kRelevance && a.article.weight != b.article.weight) {
    return a.article.weight > b.article.weight;
  }
  return key_of(a) < key_of(b);
}

std::string TopArticles::key_of(const Xapian::Document& document) const {
  std::string order = document.get_value(schema::kOrderSlot);
  return sort_ == Sort::kOldest ? schema::oldest_first(order) : order;
}

const std::string& TopArticles::key_of(const Candidate& candidate) const {
  if (candidate.key.empty()) {
    candidate.key = key_of(database_.get_document(candidate.article.docid));
  }
  return candidate.key;
}

}  // namespace dateline
