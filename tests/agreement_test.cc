// The engine against brute force: totals, sets of hits and facet counts.

#include "tests/agreement.h"

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include "indexer/run.h"
#include "tests/temporary_folder.h"

namespace dateline {
namespace {

using Kind = Filter::Kind;

void build(const std::string& path, const std::string& database) {
  IndexOptions options;
  options.database = database;
  options.paths = {path};
  run(options);
}

std::string data_folder() {
  const char* named = std::getenv("DATELINE_DATA");
  return named != nullptr ? named : DATELINE_SOURCE_DIR "/../shared/data";
}

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

BOOST_AUTO_TEST_SUITE(agreement)

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

BOOST_AUTO_TEST_CASE(the_sample_corpus_agrees_with_brute_force) {
  const TemporaryFolder folder;
  build(DATELINE_SOURCE_DIR "/corpus/articles", folder.path() + "/index");
  Searcher searcher(folder.path() + "/index");
  const Oracle oracle(searcher);
  BOOST_TEST(oracle.articles().size() > 20U);
  const std::vector<Case> cases = {
      {"", {}},
      {"government", {}},
      {"president elections", {}},
      {"president elections", {}, "", "", Match::kAny},
      {"the president of the", {}},
      {"\"prime minister\"", {}},
      {"government OR president -elections", {}},
      {"(government OR party) (president OR minister)", {}},
      {"-government", {}},
      {"title:president OR title:coffee", {}},
      {"title:\"the president\" OR title:\"berlin wall\"", {}},
      {"\"the wall\" OR \"said that\" OR \"millions of\"", {}},
      {"country:China OR about:Japan", {}},
      {"person:Mandela", {}},
      {"co-operation OR prime-minister", {}},
      {"", {{Kind::kCountry, "US|China"}, {Kind::kAbout, "-US"}}},
      {"", {{Kind::kPerson, "@none"}}},
      {"", {{Kind::kPerson, "-@none"}, {Kind::kCountry, "German"}}},
      {"", {{Kind::kPerson, "Nobody Atall"}}},
      {"organisation:party", {}},
      {"", {{Kind::kOrganisation, "United Nations|Red Cross"}}},
      {"", {{Kind::kOrganisation, "@none"}}},
      {"government", {{Kind::kOrganisation, "-party"}}},
      {"", {{Kind::kOrganisation, "Nothing Atall"}}},
      {"", {{Kind::kSource, "-@none"}}},
      {"", {}, "1985", "1999-12"},
      {"", {}, "", "1969-07-20"},
      {"government", {{Kind::kCountry, "GB"}}, "1970"},
      {"",
       {{Kind::kCountry, "-US|@none"}, {Kind::kLanguage, "en"}},
       "1960",
       "1995"},
      {"", {{Kind::kLanguage, "-en"}, {Kind::kLanguage, "-de|fr"}}},
      {"president OR minister",
       {{Kind::kSource, "@none"}, {Kind::kAbout, "-@none"}},
       "1950"},
  };
  compare(searcher, oracle, cases, false);
  compare_relaxed(searcher, oracle, cases);
  compare_relaxed(searcher, oracle,
                  {
                      {"president elections", {{Kind::kAbout, "-US"}}},
                      {"country:GB penguin coffee", {}},
                      {"country:GB penguin", {}},
                      {"coffee OR cocoa penguin", {}},
                  });
  narrow_by_each_value(searcher, {"", {}});
}

BOOST_AUTO_TEST_CASE(reuters_agrees_with_brute_force) {
  const std::string reuters = data_folder() + "/reuters21578";
  if (!std::filesystem::exists(reuters)) {
    std::cout << "skipped: no " << reuters << " (set DATELINE_DATA)\n";
    return;
  }
  const TemporaryFolder folder;
  const TemporaryFolder input;
  for (const auto& entry : std::filesystem::directory_iterator(reuters)) {
    if (entry.path().extension() == ".sgm") {
      std::filesystem::create_symlink(std::filesystem::absolute(entry.path()),
                                      input.path() / entry.path().filename());
    }
  }
  build(input.path(), folder.path() + "/index");
  Searcher searcher(folder.path() + "/index");
  const Oracle oracle(searcher);
  BOOST_TEST(oracle.articles().size() == 21578U);
  const std::vector<Case> cases = {
      {"coffee", {{Kind::kCountry, "Brazil"}}},
      {"", {{Kind::kAbout, "JP"}}},
      {"trade", {{Kind::kPerson, "Ronald Reagan"}}},
      {"", {{Kind::kPerson, "Baker"}}},
      {"", {{Kind::kPerson, "-Reagan"}, {Kind::kCountry, "US"}}},
      {"rates", {{Kind::kOrganisation, "Bank of England"}}},
      {"", {{Kind::kOrganisation, "Texaco"}, {Kind::kOrganisation, "-SEC"}}},
      {"organisation:opec -organisation:imf", {}},
      {"oil prices", {}, "1987-03", "1987-03"},
      {"", {}, "1987-04-01", "1987-04-07"},
      {"", {{Kind::kCountry, "Soviet"}}},
      {"", {{Kind::kCountry, "Germany|France"}, {Kind::kAbout, "-US"}}},
      {"interest rate rises", {}, "", "", Match::kAny},
      {"\"interest rates\" -fed", {}},
      {"title:gold OR title:silver", {}},
      {"title:raises -title:\"raises prices\"", {}},
      {"\"said the\" -\"of the\"", {}},
      {"year-ago OR debt-ridden OR oil-prices", {}},
      {"U.S. agriculture", {}},
      {"co-operation", {}},
      {"oil NEAR/5 price", {}},
      {"crude BEFORE/3 (price OR exports)", {}},
      {"\"prices oil\"~6 -\"oil prices\"", {}},
      {"bank SENTENCE dollar SENTENCE \"west germany\"", {}},
      {"yen PARAGRAPH intervention -(yen SENTENCE intervention)", {}},
      {"ATLEAST/5 wheat", {}},
      {"lead:cocoa -title:cocoa", {}},
      {"*stan OR wom?n", {}},
      {"econom* NEAR/2 gro*", {}},
      {"volker~ -volker", {}},
      {"=rise -=rises", {}},
      {"date:1987-03-20..1987-04 tin", {}},
      {"co-operation NEAR/6 agreement", {}},
      {"zzzqq* OR gold NEAR/4 silver", {}},
  };
  compare(searcher, oracle, cases, true);
  compare_relaxed(searcher, oracle,
                  {
                      {"coffee frost brazil quota penguin", {}},
                      {"tin copper zinc lead", {}, "1987-03", "1987-04"},
                      {"(oil OR gas) \"opec quota\" iran", {}},
                  });
  narrow_by_each_value(searcher, {"coffee OR cocoa", {}});
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
