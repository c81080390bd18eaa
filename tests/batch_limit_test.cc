#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <optional>
#include <vector>

#include "indexer/batch.h"

using namespace dateline;

BOOST_AUTO_TEST_SUITE(batch_limit)

BOOST_AUTO_TEST_CASE(the_last_batches_are_shares_of_what_is_left) {
  struct Case {
    std::size_t bytes;  // at most
    unsigned threads;
    std::size_t in_batch;
    std::optional<std::uint64_t> unread;
    bool reached;
  };
  const std::vector<Case> cases = {
      {1'200'000, 2, 1'199'999, std::nullopt, false},
      {1'200'000, 2, 1'200'000, std::nullopt, true},
      {1'200'000, 2, 1'199'999, 100'000'000, false},
      {1'200'000, 2, 1'200'000, 100'000'000, true},
      // A quarter of what is left, batch included.
      {1'200'000, 2, 499'000, 1'500'000, false},
      {1'200'000, 2, 500'000, 1'500'000, true},
      {1'200'000, 8, 150'000, 1'500'000, true},
      // Not too little: a few articles are one batch.
      {1'200'000, 8, 149'999, 0, false},
      {1'200'000, 8, 150'000, 0, true},
      {50'000, 1, 49'999, 0, false},
      {50'000, 1, 50'000, 0, true},
  };
  for (const Case& c : cases) {
    BOOST_TEST_CONTEXT(c.bytes << ", " << c.threads << " threads, "
                               << c.in_batch << " bytes, "
                               << c.unread.value_or(0) << " unread") {
      Batch batch;
      batch.bytes = c.in_batch;
      BOOST_TEST(BatchLimit(c.bytes, c.threads).is_reached(batch, c.unread) ==
                 c.reached);
    }
  }
  Batch many;
  many.items.resize(kMaxBatchArticles);
  BOOST_TEST(BatchLimit(1'200'000, 1).is_reached(many, std::nullopt));
}

BOOST_AUTO_TEST_SUITE_END()
