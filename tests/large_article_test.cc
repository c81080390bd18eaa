#include "indexer/large_article.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "common/analyzer.h"

using namespace dateline;

BOOST_AUTO_TEST_SUITE(large_article)

BOOST_AUTO_TEST_CASE(what_takes_more_memory_than_there_is_is_refused) {
  struct Case {
    const char* what;
    std::size_t words;
    std::size_t different;
    std::string refusal;
  };
  const std::string needs = "takes too much memory for --memory=100: ";
  const std::vector<Case> cases = {
      {"an article", 1'000, 400, ""},
      {"a long one", 50'000, 5'000, ""},
      {"a list of numbers", 50'000, 50'000,
       needs + "give at least --memory=162"},
      {"a library", 400'000, 20'000, needs + "give at least --memory=203"},
  };
  for (const Case& c : cases) {
    BOOST_TEST_CONTEXT(c.what) {
      LargeArticles large;
      MemoryPlan plan;
      plan.article_bytes = 10'000'000;
      large.bound(plan, 100);
      Article article;
      for (std::size_t i = 0; i < c.words; ++i) {
        article.body += std::to_string(100'000 + i % c.different) + ' ';
      }
      std::string refusal = large.refusal(article);
      Analyzer analyzer;
      AnalyzedArticle analyzed;
      analyzed.article = &article;
      if (refusal.empty()) {
        analyzer.analyze(article.body, TextKind::kArticle, analyzed.body);
        refusal = large.refusal(analyzed);
      }
      BOOST_TEST(refusal == c.refusal);
    }
  }
}

BOOST_AUTO_TEST_CASE(one_at_a_time) {
  LargeArticles large;
  MemoryPlan plan;
  plan.batch_bytes = 1000;
  large.bound(plan, 100);
  BOOST_TEST(!large.turn_of(1000).owns_lock());
  const auto turn = large.turn_of(1001);
  BOOST_TEST(turn.owns_lock());
  BOOST_TEST(!large.turn_of(1000).owns_lock());
}

BOOST_AUTO_TEST_SUITE_END()
