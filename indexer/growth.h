#ifndef DATELINE_INDEXER_GROWTH_H_
#define DATELINE_INDEXER_GROWTH_H_

#include <cstddef>
#include <limits>

#include "indexer/mirror.h"
#include "indexer/shared.h"

namespace dateline {

inline constexpr std::size_t kUnlimited =
    std::numeric_limits<std::size_t>::max();

// The memory that grows with what a pass reads and that its commit frees:
// names, articles of files that hold many, articles that give way. For the
// thread that feeds the others.
class Growth {
 public:
  // From now on up to `most` bytes. All must outlive it.
  Growth(const Shared& shared, const Mirror& mirror, std::size_t most)
      : shared_(shared),
        mirror_(mirror),
        most_(most),
        given_way_before_(mirror.given_way()) {}

  bool is_full() const { return bytes() > most_; }

 private:
  std::size_t bytes() const;

  const Shared& shared_;
  const Mirror& mirror_;
  const std::size_t most_;
  const std::size_t given_way_before_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_GROWTH_H_
