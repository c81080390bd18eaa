// What a query was probably meant to be.

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "searcher/engine/typing_cost.h"
#include "searcher/query/parse.h"
#include "tests/mirror_fixture.h"

namespace dateline {
namespace {

// Articles in which frequent words stand with others or do not.
class Fixture : public MirrorFixture {
 public:
  Fixture() {
    const struct {
      int count;
      const char* text;
    } articles[] = {
        {300, "The government raised interest rates."},
        {30, "Coffee prices fell in Brazil. Ronald Reagan said so."},
        {20, "The prime minister opened the newspaper."},
        {10, "The orchestra played a sonata for Mikhail Gorbachev."},
        {400, "Nothing else was reported on that day."},
        {1, "A goverment of bands."},
        {12, "Trading was brisk. Wheat traders waited."},
        {12, "The tracing of parcels."},
    };
    std::string lines;
    for (const auto& one : articles) {
      for (int i = 0; i < one.count; ++i) {
        lines +=
            R"({"language": "en", "source": "Harbour Gazette", "body": ")" +
            std::string(one.text) + "\"}\n";
      }
    }
    write("articles.jsonl", lines);
    outcome();
  }

  Results answer(const std::string& query,
                 const std::vector<Filter>& filters = {}) const {
    Searcher searcher(options.database);
    Request request;
    request.text = query;
    if (!query.empty()) request.query = parse_query(query);
    request.filters = filters;
    return searcher.search(request);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(suggestion, Fixture)

BOOST_AUTO_TEST_CASE(misspelt_words_get_a_suggestion) {
  const struct {
    const char* query;
    const char* expected;  // empty for none
  } cases[] = {
      {"govermnent", "government"},
      {"Govermnent", "Government"},
      {"GOVERMNENT", "GOVERNMENT"},
      {"goverment", "government"},  // that one article has
      {"govrnment intrest", "government interest"},
      {"coffe -pricse", "coffee -pricse"},
      {"\"prime minster\"", "\"prime minister\""},
      {"title:coffe OR brasil", "title:coffee OR brazil"},
      {"news paper", "newspaper"},
      {"primeminister", "prime minister"},
      {"(coffe OR tea) pricess", "(coffee OR tea) prices"},
      // "tracing" is as near, but does not stand with wheat.
      {"wheat tracding", "wheat trading"},
      {"parcels tracding", "parcels tracing"},
      {"person:Gorbachov", "person:\"Mikhail Gorbachev\""},
      {"government", ""},
      {"bands", ""},
      {"the of", ""},
      {"xylophone", ""},
      {"gov", ""},
      {"1234567", ""},
      {"国政府", ""},
      {"coffee*", ""},
      {"-govermnent", ""},
      {"coffee gazette", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.query) {
      BOOST_TEST(answer(c.query).suggestion == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(misspelt_filters_become_fields) {
  using Kind = Filter::Kind;
  const struct {
    const char* query;
    Kind kind;
    const char* filter;
    const char* expected;
  } cases[] = {
      {"", Kind::kPerson, "Ronald Raegan", "person:\"Ronald Reagan\""},
      {"coffee", Kind::kPerson, "raegan", "coffee person:\"Ronald Reagan\""},
      {"coffee OR tea", Kind::kPerson, "raegan",
       "(coffee OR tea) person:\"Ronald Reagan\""},
      {"", Kind::kPerson, "Raegan|Gorbachov",
       "person:\"Ronald Reagan\" OR person:\"Mikhail Gorbachev\""},
      {"", Kind::kSource, "Harbor Gazete", "source:\"Harbour Gazette\""},
      {"", Kind::kPerson, "Nobody Atall", ""},
      {"", Kind::kPerson, "-Raegan", ""},
      {"", Kind::kPerson, "Reagan", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.query << " " << c.filter) {
      const Results results = answer(c.query, {parse_filter(c.kind, c.filter)});
      BOOST_TEST(results.suggestion == c.expected);
    }
  }
}

// As a query, a suggestion finds as many articles as is said of it.
BOOST_AUTO_TEST_CASE(a_suggestion_finds_what_it_promises) {
  for (const char* const query : {"govermnent", "\"prime minster\"",
                                  "person:Gorbachov", "coffe pricse"}) {
    BOOST_TEST_CONTEXT(query) {
      const Results results = answer(query);
      BOOST_TEST(results.suggested > results.total);
      BOOST_TEST(answer(results.suggestion).total == results.suggested);
    }
  }
}

BOOST_AUTO_TEST_CASE(likely_slips_cost_less) {
  const struct {
    const char* meant;
    const char* likely;
    const char* unlikely;
  } cases[] = {
      {"government", "govermnent", "govdrnment"},
      {"committee", "comittee", "commitxtee"},
      {"separate", "seperate", "sepwrate"},
      {"reagan", "reagen", "reagpn"},
      {"philip", "filip", "pxilip"},
      {"market", "marlet", "maruet"},
      {"market", "markett", "parket"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.meant) {
      BOOST_TEST(typing_cost(c.meant, c.meant) == 0);
      BOOST_TEST(typing_cost(c.meant, c.likely) > 0);
      BOOST_TEST(typing_cost(c.meant, c.likely) <
                 typing_cost(c.meant, c.unlikely));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
