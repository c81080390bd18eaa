#ifndef DATELINE_TESTS_ABOUT_TAGGING_H_
#define DATELINE_TESTS_ABOUT_TAGGING_H_

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstddef>
#include <string>

#include "common/article.h"
#include "indexer/entities/tagger.h"
#include "tests/tagging.h"

namespace dateline {

// "BR US": those the article is about, the most central first.
inline std::string about(const char* title, const char* body,
                         const char* dateline) {
  Article article;
  article.title = title;
  article.body = body;
  article.dateline = dateline;
  article.date = Date(std::chrono::year(2023) / 3 / 2);
  EntityTagger tagger;
  const Analysed analysed(article);
  std::string text;
  for (const CountryEntity& country : tagger.tag(analysed.get()).countries) {
    if (!country.about) continue;
    if (!text.empty()) text += ' ';
    text += country.code.view();
  }
  return text;
}

struct AboutRow {
  const char* title;
  const char* body;
  const char* dateline;
  const char* expected;
};

template <std::size_t kSize>
void check_about(const AboutRow (&rows)[kSize]) {
  for (const AboutRow& row : rows) {
    BOOST_TEST_CONTEXT(row.title << " / " << row.body) {
      BOOST_TEST(about(row.title, row.body, row.dateline) == row.expected);
    }
  }
}

}  // namespace dateline

#endif  // DATELINE_TESTS_ABOUT_TAGGING_H_
