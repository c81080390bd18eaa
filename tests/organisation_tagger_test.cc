#include <boost/test/unit_test.hpp>
#include <string>

#include "indexer/entities/tagger.h"
#include "tests/tagging.h"

namespace dateline {
namespace {

// "Bank of Utopia 2, SCO 1" in the order of the tagger.
std::string organisations(const Article& article) {
  EntityTagger tagger;
  const Analysed analysed(article);
  std::string text;
  for (const auto& one : tagger.tag(analysed.get()).organisations) {
    if (!text.empty()) text += ", ";
    text += one.name + ' ' + std::to_string(one.mentions.size());
  }
  return text;
}

struct Case {
  const char* input;
  const char* expected;
};

template <std::size_t Size>
void check(const Case (&cases)[Size]) {
  for (const Case& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      Article article;
      article.body = c.input;
      BOOST_TEST(organisations(article) == c.expected);
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(organisation_tagger)

BOOST_AUTO_TEST_CASE(abbreviations_join_the_full_name) {
  check({
      {"He joined the Baltic Grain Council (BGC). The BGC meets in May.",
       "Baltic Grain Council 3"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
