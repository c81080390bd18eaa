#include "searcher/render/csv.h"

#include <boost/test/unit_test.hpp>
#include <string>

namespace dateline {

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(a_hit_is_a_line) {
  Results results;
  const std::string header =
      "rank,id,date,source,title,score,countries,persons\r\n";
  BOOST_TEST(csv_hits(results) == header);
  Hit hit;
  hit.rank = 3;
  hit.id = "a/b.txt";
  hit.date = parse_date("2023-05-24");
  hit.source = "The Gazette";
  hit.title.text = "Xi, Putin “meet”";
  hit.score = 1.5;
  hit.countries = {{CountryCode("CN"), 6, true}, {CountryCode("RU"), 1, false}};
  hit.persons = {{"Xi Jinping", 5}, {"Martin Luther King, Jr.", 1}};
  results.hits = {hit, {}};
  BOOST_TEST(csv_hits(results) ==
             header +
                 "3,a/b.txt,2023-05-24,The Gazette,\"Xi, Putin “meet”\",1.5000,"
                 "CN;RU,\"Xi Jinping;Martin Luther King, Jr.\"\r\n"
                 "0,,,,,0.0000,,\r\n");
}

BOOST_AUTO_TEST_CASE(a_facet_value_is_a_line) {
  Results results;
  BOOST_TEST(csv_facets(results) == "facet,value,name,count\r\n");
  results.facets = {{FacetField::kCountry, {{"CN", "China", 1000}}, 31, 4},
                    {FacetField::kYear, {{"1987", "1987", 2}}, 1, 0}};
  BOOST_TEST(csv_facets(results) ==
             "facet,value,name,count\r\n"
             "country,CN,China,1000\r\n"
             "year,1987,1987,2\r\n");
}

BOOST_AUTO_TEST_CASE(no_cell_is_a_formula_or_breaks_the_table) {
  const struct {
    const char* title;
    const char* expected;
  } cases[] = {
      {"plain", "plain"},
      {"a \"quoted\" word", "\"a \"\"quoted\"\" word\""},
      {"=1+1", "'=1+1"},
      {"+44", "'+44"},
      {"-5 degrees, snow", "\"'-5 degrees, snow\""},
      {"@none", "'@none"},
      {"a-b", "a-b"},
      {"two\nlines", "two lines"},
      {"\x1b[31mred", " [31mred"},
      {"日本", "日本"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.title) {
      Results results;
      results.hits.resize(1);
      results.hits[0].title.text = c.title;
      const std::string text = csv_hits(results);
      BOOST_TEST(text.substr(text.find('\n') + 1) ==
                 "0,,,," + std::string(c.expected) + ",0.0000,,\r\n");
      results = {};
      results.facets = {{FacetField::kPerson, {{"x", c.title, 1}}, 1, 0}};
      const std::string facets = csv_facets(results);
      BOOST_TEST(facets.substr(facets.find('\n') + 1) ==
                 "person,x," + std::string(c.expected) + ",1\r\n");
    }
  }
  // An id must lead back to its article.
  Results results;
  results.hits.resize(1);
  results.hits[0].id = "a\nb";
  BOOST_TEST(csv_hits(results).find("\n0,\"a\nb\",,") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
