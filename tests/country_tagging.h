#ifndef DATELINE_TESTS_COUNTRY_TAGGING_H_
#define DATELINE_TESTS_COUNTRY_TAGGING_H_

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>

#include "common/article.h"
#include "indexer/entities/tagger.h"
#include "tests/tagging.h"

namespace dateline {

// "BR2* US1": codes by alphabet with mentions; * where it is about it.
inline std::string countries(const Article& article) {
  EntityTagger tagger;
  const Analysed analysed(article);
  auto found = tagger.tag(analysed.get()).countries;
  std::sort(found.begin(), found.end(),
            [](const auto& a, const auto& b) { return a.code < b.code; });
  std::string text;
  for (const CountryEntity& country : found) {
    if (!text.empty()) text += ' ';
    text += country.code.str() + std::to_string(country.mentions.size());
    if (country.about) text += '*';
  }
  return text;
}

inline Article of_body(const char* body, const char* language = "") {
  Article article;
  article.body = body;
  article.language = language;
  return article;
}

inline std::string codes(const char* body, const char* language = "") {
  std::string text = countries(of_body(body, language));
  std::erase(text, '*');
  return text;
}

struct CodesRow {
  const char* body;
  const char* expected;
};

template <std::size_t kSize>
void check_codes(const CodesRow (&rows)[kSize]) {
  for (const CodesRow& row : rows) {
    BOOST_TEST_CONTEXT(row.body) {
      BOOST_TEST(codes(row.body) == row.expected);
    }
  }
}

}  // namespace dateline

#endif  // DATELINE_TESTS_COUNTRY_TAGGING_H_
