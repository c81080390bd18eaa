// The engine against brute force: totals, sets of hits and facet counts.

#include "tests/agreement.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "searcher/query/parse.h"
#include "tests/temporary_folder.h"

namespace dateline {
namespace {

using Kind = Filter::Kind;

std::string data_folder() {
  const char* named = std::getenv("DATELINE_DATA");
  return named != nullptr ? named : DATELINE_SOURCE_DIR "/../shared/data";
}

// The examples of the README's table of the query language, without the quotes
// of the shell.
std::vector<std::string> readme_examples() {
  std::ifstream in(DATELINE_SOURCE_DIR "/README.md");
  std::vector<std::string> examples;
  bool inside = false;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("## ")) inside = line == "## Query language";
    if (!inside || !line.starts_with("| ") || !line.ends_with("` |")) continue;
    const std::size_t end = line.size() - std::string("` |").size();
    const std::size_t begin = line.rfind('`', end - 1) + 1;
    std::string example = line.substr(begin, end - begin);
    if (example.starts_with('\'')) {
      example = example.substr(1, example.size() - 2);
    }
    examples.push_back(example);
  }
  return examples;
}

// A request that finds nothing, by its clauses.
struct Nothing {
  std::vector<const char*> words;  // side by side in the query
  std::vector<Typed> filters;
};

Request request_of(const Nothing& nothing, std::size_t left_out) {
  Request request;
  std::size_t place = 0;
  for (const char* const word : nothing.words) {
    if (place++ != left_out) request.text += std::string(word) + ' ';
  }
  if (!request.text.empty()) request.query = parse_query(request.text);
  for (const Typed& filter : nothing.filters) {
    if (place++ == left_out) continue;
    request.filters.push_back(parse_filter(filter.kind, filter.text));
  }
  request.limit = 0;
  return request;
}

void compare_causes(Searcher& searcher, const Oracle& oracle,
                    const Nothing& nothing) {
  constexpr std::size_t kNone = 1000;
  const Request request = request_of(nothing, kNone);
  std::vector<std::string> said;
  for (const Note& note : searcher.search(request).notes) {
    if (note.code == "no-match-clause") said.push_back(note.text);
  }
  std::vector<std::string> expected;
  const std::size_t clauses = nothing.words.size() + nothing.filters.size();
  for (std::size_t i = 0; i < clauses; ++i) {
    const std::size_t n = oracle.answer(request_of(nothing, i)).ids.size();
    if (n > 0) {
      expected.push_back(std::to_string(n) +
                         (n == 1 ? " article" : " articles"));
    }
  }
  BOOST_TEST_CONTEXT(request.text) {
    BOOST_TEST(oracle.answer(request).ids.empty());
    for (const std::string& count : expected) {
      const bool is_said =
          std::any_of(said.begin(), said.end(), [&](const std::string& text) {
            return text.ends_with(": " + count);
          });
      BOOST_TEST_CONTEXT(count) { BOOST_TEST(is_said); }
    }
    if (!expected.empty()) BOOST_TEST(said.size() == expected.size());
    if (expected.empty()) BOOST_TEST(said.size() == 1U);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(agreement)

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
      {"government AND NOT president", {}},
      {"author:smith OR language:fr", {}},
      {"source:gazette -title:coffee lead:the", {}},
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
  const std::vector<std::string> examples = readme_examples();
  BOOST_TEST(examples.size() > 15U);
  for (const std::string& example : examples) {
    compare(searcher, oracle, {{example.c_str(), {}}}, true);
  }
  const std::vector<Nothing> nothings = {
      {{"coffee", "zzqq"}, {}},
      {{"coffee", "berlin"}, {}},
      {{"coffee", "berlin", "-wall"}, {}},
      {{"coffee", "-brazil", "-price"}, {}},
      {{"coffee", "the"}, {{Kind::kPerson, "Nelson Mandela"}}},
      {{"government"}, {{Kind::kPerson, "Nobody Atall"}}},
      {{"government", "zzqq"}, {{Kind::kSource, "Nothing Atall"}}},
      {{"(earthquake OR tsunami)"},
       {{Kind::kCountry, "Brazil"}, {Kind::kAbout, "JP"}}},
      {{}, {{Kind::kCountry, "Brazil"}, {Kind::kCountry, "-Brazil"}}},
      {{"\"wall berlin\"", "=government"}, {}},
      {{"coffee", "-coffee", "zzqq"}, {}},
      {{"-(the OR -the)"}, {}},
      {{"coffee", "prices", "=coffee", "=prices", "coffee", "prices", "=coffee",
        "=prices", "coffee", "prices", "=coffee", "=prices", "zzqq", "coffee",
        "prices", "=coffee", "=prices", "coffee"},
       {}},
  };
  for (const Nothing& nothing : nothings) {
    compare_causes(searcher, oracle, nothing);
  }
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
