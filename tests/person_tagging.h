#ifndef DATELINE_TESTS_PERSON_TAGGING_H_
#define DATELINE_TESTS_PERSON_TAGGING_H_

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>

#include "indexer/entities/persons.h"
#include "tests/tagging.h"

namespace dateline {

inline std::string persons(const Article& article) {
  const Analysed analysed(article);
  return names_with_mentions(PersonTagger().tag(analysed.get()));
}

inline std::string in_body(const char* body, const char* date = "",
                           const char* language = "") {
  Article article;
  article.body = body;
  article.date = parse_date(date);
  article.language = language;
  return persons(article);
}

struct PersonCase {
  const char* body;
  const char* expected;
};

template <std::size_t kSize>
void check_persons(const PersonCase (&cases)[kSize],
                   const char* language = "") {
  for (const PersonCase& c : cases) {
    BOOST_TEST_CONTEXT(c.body) {
      BOOST_TEST(in_body(c.body, "", language) == c.expected);
    }
  }
}

}  // namespace dateline

#endif  // DATELINE_TESTS_PERSON_TAGGING_H_
