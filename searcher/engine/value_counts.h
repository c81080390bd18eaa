#ifndef DATELINE_SEARCHER_ENGINE_VALUE_COUNTS_H_
#define DATELINE_SEARCHER_ENGINE_VALUE_COUNTS_H_

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace dateline {

// How often each of many numbered values was met, in pages that are made when
// one of their values is: few matches meet few of a million names.
class ValueCounts {
 public:
  // Values are 0, 1, … below `size`; others do not count.
  void resize(std::size_t size) {
    size_ = size;
    pages_.resize((size + kPageSize - 1) / kPageSize);
  }

  void add(std::uint32_t value) {
    if (value >= size_) return;
    std::unique_ptr<Page>& page = pages_[value / kPageSize];
    if (!page) page = std::make_unique<Page>();
    ++(*page)[value % kPageSize];
  }

  // REQUIRES: of the same size.
  void add(const ValueCounts& other) {
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      const std::unique_ptr<Page>& from = other.pages_[i];
      if (!from) continue;
      if (!pages_[i]) pages_[i] = std::make_unique<Page>();
      std::transform(from->begin(), from->end(), pages_[i]->begin(),
                     pages_[i]->begin(), std::plus<>());
    }
  }

  // Calls visit(value, count) with those met, in their order.
  template <typename Visit>
  void for_each(Visit visit) const {
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      if (!pages_[i]) continue;
      for (std::size_t at = 0; at < kPageSize; ++at) {
        const std::uint32_t count = (*pages_[i])[at];
        if (count == 0) continue;
        visit(static_cast<std::uint32_t>(i * kPageSize + at), count);
      }
    }
  }

 private:
  static constexpr std::size_t kPageSize = 256;
  using Page = std::array<std::uint32_t, kPageSize>;

  std::size_t size_ = 0;
  std::vector<std::unique_ptr<Page>> pages_;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_VALUE_COUNTS_H_
