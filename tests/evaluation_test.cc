// Measures as trec_eval defines them, worked by hand.

#include "searcher/evaluation.h"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>
#include <vector>

namespace dateline {
namespace {

// "x1", "x2" and so on, then `last`.
std::vector<std::string> behind(int others, const std::string& last) {
  std::vector<std::string> ids;
  for (int i = 1; i <= others; ++i) ids.push_back("x" + std::to_string(i));
  ids.push_back(last);
  return ids;
}

void is_near(double measured, double expected) {
  BOOST_TEST(std::abs(measured - expected) < 1e-5,
             measured << " is not " << expected);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(evaluation)

BOOST_AUTO_TEST_CASE(measures_are_those_worked_by_hand) {
  const struct {
    const char* why;
    std::vector<std::string> ids;
    Judgements judgements;
    Measures expected;
  } cases[] = {
      {"1/2; 1/log2(3)", {"a", "b", "c"}, {{"b", 1}}, {0.5, 0.63093, 0.1, 1}},
      {"(1/1 + 2/3 + 3/5)/4; (1 + 1/2 + 1/log2(6)) of four",
       {"a", "b", "c", "d", "e"},
       {{"a", 1}, {"c", 1}, {"e", 1}, {"z", 1}},
       {0.56667, 0.73659, 0.3, 0.75}},
      {"(1 + 3/log2(3)) of (3 + 1/log2(3))",
       {"b", "c", "a", "d"},
       {{"a", 0}, {"b", 1}, {"c", 3}, {"d", -1}},
       {1, 0.79671, 0.2, 1}},
      {"nothing found", {}, {{"a", 1}}, {0, 0, 0, 0}},
      {"rank 11", behind(10, "a"), {{"a", 2}}, {0.09091, 0, 0, 1}},
      {"rank 1000", behind(999, "a"), {{"a", 1}}, {0.001, 0, 0, 1}},
      {"rank 1001", behind(1000, "a"), {{"a", 1}}, {0, 0, 0, 0}},
      {"more relevant than ten",
       behind(0, "r0"),
       {{"r0", 1},
        {"r1", 1},
        {"r2", 1},
        {"r3", 1},
        {"r4", 1},
        {"r5", 1},
        {"r6", 1},
        {"r7", 1},
        {"r8", 1},
        {"r9", 1},
        {"ra", 1},
        {"rb", 1}},
       {0.08333, 0.22009, 0.1, 0.08333}},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.why) {
      const Measures measures = measure(c.ids, c.judgements);
      is_near(measures.map, c.expected.map);
      is_near(measures.ndcg_10, c.expected.ndcg_10);
      is_near(measures.p_10, c.expected.p_10);
      is_near(measures.recall_1000, c.expected.recall_1000);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_mean_is_over_queries) {
  const Evaluation evaluation{{{"1", {1, 0.5, 0.2, 1}},
                               {"2", {0, 0, 0, 0}},
                               {"3", {0.5, 1, 0.1, 0.5}}}};
  const Measures mean = evaluation.mean();
  is_near(mean.map, 0.5);
  is_near(mean.ndcg_10, 0.5);
  is_near(mean.p_10, 0.1);
  is_near(mean.recall_1000, 0.5);
  is_near(Evaluation().mean().map, 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
