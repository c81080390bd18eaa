#ifndef DATELINE_TESTS_ORGANISATION_TAGGING_H_
#define DATELINE_TESTS_ORGANISATION_TAGGING_H_

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>

#include "indexer/entities/tagger.h"
#include "tests/tagging.h"

namespace dateline {

// "Bank of Utopia 2, SCO 1" in the order of the tagger.
inline std::string organisations(const Article& article) {
  EntityTagger tagger;
  const Analysed analysed(article);
  std::string text;
  for (const auto& one : tagger.tag(analysed.get()).organisations) {
    if (!text.empty()) text += ", ";
    text += one.name + ' ' + std::to_string(one.mentions.size());
  }
  return text;
}

struct OrganisationCase {
  const char* input;
  const char* expected;
};

template <std::size_t Size>
void check_organisations(const OrganisationCase (&cases)[Size]) {
  for (const OrganisationCase& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      Article article;
      article.body = c.input;
      BOOST_TEST(organisations(article) == c.expected);
    }
  }
}

}  // namespace dateline

#endif  // DATELINE_TESTS_ORGANISATION_TAGGING_H_
