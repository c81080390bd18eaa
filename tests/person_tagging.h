#ifndef DATELINE_TESTS_PERSON_TAGGING_H_
#define DATELINE_TESTS_PERSON_TAGGING_H_

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>

#include "indexer/entities/persons.h"
#include "tests/tagging.h"

namespace dateline {

// "Ann Lee 2, Bob Ray 1" in the order of the tagger.
inline std::string persons(const Article& article) {
  PersonTagger tagger;
  const Analysed analysed(article);
  std::string text;
  for (const PersonEntity& person : tagger.tag(analysed.get())) {
    if (!text.empty()) text += ", ";
    text += person.name + ' ' + std::to_string(person.mentions.size());
  }
  return text;
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
