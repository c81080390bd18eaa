#include "indexer/memory_plan.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "common/error.h"
#include "indexer/batch.h"

using namespace dateline;

BOOST_AUTO_TEST_SUITE(memory_plan)

BOOST_AUTO_TEST_CASE(short_memory_takes_threads_before_it_takes_the_run) {
  struct Case {
    std::size_t megabytes;
    std::size_t files;
    unsigned threads;
    unsigned expected;
    bool full_batches;
  };
  const std::vector<Case> cases = {
      {1024, 0, 2, 2, true},         {1024, 20'000, 8, 8, false},
      {1024, 1'000'000, 2, 2, true}, {100, 20'000, 8, 1, false},
      {100, 100'000, 8, 1, false},   {128, 200'000, 8, 1, false},
      {400, 1'000'000, 64, 3, false}};
  for (const Case& c : cases) {
    BOOST_TEST_CONTEXT(c.megabytes << " MB, " << c.files << " files") {
      const MemoryPlan plan = plan_memory({c.megabytes, c.files, 0}, c.threads);
      BOOST_TEST(plan.threads == c.expected);
      BOOST_TEST((plan.batch_bytes == kMaxBatchBytes) == c.full_batches);
      BOOST_TEST(plan.batch_bytes >= 25'000U);
      BOOST_TEST(plan.transaction_bytes >= 100'000U);
      BOOST_TEST(plan.growth_bytes >= 5'000'000U);
    }
  }
}

BOOST_AUTO_TEST_CASE(too_little_memory_says_how_much_does) {
  const auto says = [](const Error& error) {
    return std::string(error.what()) ==
           "--memory=100 is too little for 1,000,000 files: give at least "
           "--memory=294";
  };
  BOOST_CHECK_EXCEPTION(plan_memory({100, 1'000'000, 0}, 2), Error, says);
  BOOST_TEST(plan_memory({294, 1'000'000, 0}, 2).threads == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
