#ifndef DATELINE_TESTS_ORGANISATION_TAGGING_H_
#define DATELINE_TESTS_ORGANISATION_TAGGING_H_

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>

#include "indexer/entities/tagger.h"
#include "tests/tagging.h"

namespace dateline {

inline std::string organisations(const Article& article) {
  const Analysed analysed(article);
  return names_with_mentions(EntityTagger().tag(analysed.get()).organisations);
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
