// The engine against brute force, where words have many forms.

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <initializer_list>
#include <random>
#include <string>
#include <vector>

#include "tests/agreement.h"
#include "tests/temporary_folder.h"

namespace dateline {
namespace {

// Short articles of few words in many forms, so that a form of a query is often
// missing and its neighbours are there.
void write_forms(const std::string& path) {
  std::ofstream out(path);
  std::minstd_rand random(1);
  const auto any = [&](std::initializer_list<const char*> words) {
    return std::string(*(words.begin() + random() % words.size()));
  };
  const auto text = [&](int words) {
    std::string made;
    for (int i = 0; i < words; ++i) {
      // Words of their own fill the codes of the article.
      made += random() % 2 == 0 ? any({"report", "export", "load", "the"}) +
                                      any({"", "s", "ed", "ing"})
                                : "x" + std::to_string(random() % 300);
      made += i % 40 == 39 ? "\\n\\n" : " ";
    }
    return made;
  };
  for (int article = 0; article < 1500; ++article) {
    out << R"({"language": "en", "title": ")" << text(6) << R"(", "body": ")"
        << text(100) << "\"}\n";
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(many_forms)

BOOST_AUTO_TEST_CASE(many_forms_agree_with_brute_force) {
  const TemporaryFolder folder;
  const TemporaryFolder input;
  write_forms(input.path() + "/forms.jsonl");
  build(input.path(), folder.path() + "/index");
  Searcher searcher(folder.path() + "/index");
  const Oracle oracle(searcher);
  BOOST_TEST(oracle.articles().size() == 1500U);
  const std::vector<Case> cases = {
      {"report-load", {}},
      {"exports-loaded OR reporting-loads", {}},
      {"-export-report", {}},
      {"title:load -title:reports", {}},
      {"title:export-report OR title:report-export", {}},
      {"\"the loads\" -\"loading reports\"", {}},
      {"title:\"loads\" OR title:\"the report\"", {}},
      {"title:x1 OR x2-x3 OR x4-load", {}},
      {"report NEAR/3 load", {}},
      {"(=reports OR =x7) BEFORE/4 (=loading OR x8)", {}},
      {"export NEAR/1 export", {}},
      {"\"report loads\"~4", {}},
      {"\"the the the\"~3 -\"the the the\"", {}},
      {"title:\"the loads\"~3", {}},
      {"lead:\"the loads\"~3 -title:load", {}},
      {"lead:reporting -title:reporting", {}},
      {"x1* PARAGRAPH \"the load\"", {}},
      {"ATLEAST/4 (export OR \"the report\")", {}},
      {"x2?? BEFORE/9 (reportt~1 OR loaded)", {}},
      {"-(report NEAR/2 load) ATLEAST/3 =the", {}},
  };
  compare(searcher, oracle, cases, true);
  compare_relaxed(searcher, oracle,
                  {
                      {"x1 x2 x3 load", {}},
                      {"x4 x5 \"the loads\" =reports", {}},
                      {"zzzqq x6 x7 x8", {}},
                      {"zzzqq qqzzz", {}},
                      {"the of and which whom", {}},
                      {"x9 (x10 OR x11) x1?? ATLEAST/9 load -x12", {}},
                      {"x13 OR x14 x15", {}},
                  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
