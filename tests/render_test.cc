#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "common/text.h"
#include "searcher/render/explanation.h"
#include "searcher/render/json.h"
#include "searcher/render/text.h"
#include "searcher/render/trec.h"
#include "searcher/render/why.h"

namespace dateline {
namespace {

Results sample() {
  Results results;
  results.text = "xi";
  results.read_as = "xi";
  results.total = 1234;
  results.stories = 1234;
  results.took_ms = 1.26;
  Hit hit;
  hit.rank = 1;
  hit.id = "a b.txt";
  hit.file = "/news/a b.txt";
  hit.title = {"Éa Xi", {{4, 6}}};
  hit.date = parse_date("2023-05-24");
  hit.score = 12.34567;
  hit.snippet = {"“Xi” said.", {{3, 5}}};
  hit.countries = {{CountryCode("CN"), 6, true}, {CountryCode("RU"), 1, false}};
  hit.persons = {{"Xi Jinping", 5}};
  hit.organisations = {{"United Nations", 1}};
  results.hits = {hit};
  results.facets = {{FacetField::kCountry,
                     {{"CN", "China", 1000}, {"RU", "Russia", 2}},
                     31,
                     4}};
  results.notes = {{"stopwords", "not required, being very common: the"}};
  return results;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(render)

BOOST_AUTO_TEST_CASE(json_is_what_clients_rely_on) {
  BOOST_TEST(
      json_line(sample()) ==
      R"({"version":1,"query":{"id":null,"text":"xi","read_as":"xi",)"
      R"("notes":[{"code":"stopwords","text":"not required, being very )"
      R"(common: the"}]},"total":1234,"stories":1234,"relaxed":0,)"
      R"("took_ms":1.3,"hits":[{"rank":1,"id":"a b.txt",)"
      R"("file":"/news/a b.txt","ordinal":1,"title":"Éa Xi",)"
      R"("date":"2023-05-24","source":null,"language":null,)"
      R"("score":12.3457,"match":"all","copies":0,)"
      R"("title_highlights":[[3,5]],)"
      R"("snippet":{"text":"“Xi” said.","highlights":[[1,3]]},)"
      R"("countries":[{"code":"CN","name":"China","mentions":6,)"
      R"("about":true},{"code":"RU","name":"Russia","mentions":1,)"
      R"("about":false}],"persons":[{"name":"Xi Jinping","mentions":5}],)"
      R"("organisations":[{"name":"United Nations","mentions":1}]}],"facets":{"country":{"values":)"
      R"([{"value":"CN","name":"China","count":1000},)"
      R"({"value":"RU","name":"Russia","count":2}],"distinct":31,"none":4}},)"
      R"("suggestion":null})"
      "\n");
  BOOST_TEST(json_line({}).find(R"("facets":{})") != std::string::npos);
  BOOST_TEST(json_error("q1", "bad \"x\"") ==
             "{\"query\":{\"id\":\"q1\"},\"error\":\"bad \\\"x\\\"\"}\n");
}

BOOST_AUTO_TEST_CASE(json_is_valid_whatever_an_article_holds) {
  Results results = sample();
  results.hits[0].title = {"\x1b]0;x\a \"q\" \\ \xFF \u2028", {}};
  results.hits[0].id = "\xC3(";
  for (const std::string& text :
       {json_line(results), json_answer(results), json_hits(results)}) {
    BOOST_TEST(nlohmann::json::accept(text));
    BOOST_TEST(is_utf8(text));
  }
}

BOOST_AUTO_TEST_CASE(text_is_calm_and_aligned) {
  BOOST_TEST(text_answer(sample(), {false, 60}) ==
             "1,234 articles\n"
             "note: not required, being very common: the\n"
             "\n"
             " 1  Éa Xi\n"
             "    2023-05-24 · a b.txt\n"
             "    “Xi” said.\n"
             "    about China · names Russia · Xi Jinping · United Nations\n"
             "\n"
             "country   China 1,000, Russia 2, … 29 more, none 4\n");
  Results nothing;
  BOOST_TEST(text_answer(nothing, {false, 60}) == "nothing found\n");
}

BOOST_AUTO_TEST_CASE(colour_marks_matches_and_nothing_else_gets_through) {
  Results results = sample();
  results.hits[0].title = {"a\x1b[31mXi", {{6, 8}}};
  results.hits[0].id = "x\x9B\n\u202Ey";
  const std::string plain = text_answer(results, {false, 60});
  BOOST_TEST(plain.find('\x1b') == std::string::npos);
  BOOST_TEST(plain.find("\u202E") == std::string::npos);
  const std::string coloured = text_answer(results, {true, 60});
  BOOST_TEST(coloured.find("\x1b[1;33mXi\x1b[0m") != std::string::npos);
  BOOST_TEST(coloured.find("\x1b[31m") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(lines_are_wrapped_by_width) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"one two three four", "one two\n  three\n  four"},
      {"abcdefghijklmnop", "abcdefgh\n  ijklmnop"},
      {"日本日本日本", "日本日本\n  日本"},
      {"", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      BOOST_TEST(wrapped({c.input, {}}, Role::kPlain, 2, {false, 10}) ==
                 c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(trec_lines_have_six_fields) {
  Results results = sample();
  results.id = "51";
  results.hits[0].id = "a b%c";
  BOOST_TEST(trec_lines(results, "run") == "51 Q0 a%20b%25c 1 12.3457 run\n");
}

BOOST_AUTO_TEST_CASE(a_hit_names_the_first_of_many_countries) {
  Results results = sample();
  for (const char* code : {"AT", "BE", "CH", "DE", "ES", "FR", "GB", "IT", "JP",
                           "KR", "MX", "NL", "PT", "SE"}) {
    results.hits[0].countries.push_back({CountryCode(code), 1, false});
  }
  const std::string text = text_answer(results, {});
  BOOST_TEST_CONTEXT(text) {
    BOOST_TEST(text.find("about China · names Russia, Austria") !=
               std::string::npos);
    BOOST_TEST(text.find("Mexico, … 3 more ·") != std::string::npos);
  }
}

BOOST_AUTO_TEST_CASE(words_that_only_order_are_explained) {
  Results results = sample();
  results.explanation = {{"xi", ExplainedClause::Role::kRequired, "", 7, {}}};
  BOOST_TEST(text_explanation(results, {}).find("ordered") ==
             std::string::npos);
  results.added = {{{"jinping"}, 1}, {{"beijing", "beijings"}, 0.456}};
  BOOST_TEST(text_explanation(results, {})
                 .ends_with("\n\nalso ordered by  jinping 1.00, beijing 0.46"
                            "\n\n"));
  BOOST_TEST(json_line(results).find(
                 R"("added":[{"forms":["jinping"],"weight":1.0},)"
                 R"({"forms":["beijing","beijings"],"weight":0.456}])") !=
             std::string::npos);
}

// trec_eval forgets ranks and orders equal scores by id.
BOOST_AUTO_TEST_CASE(trec_scores_fall_with_each_rank) {
  const struct {
    std::vector<double> scores;
    const char* expected;
  } cases[] = {
      {{2.5, 1.25, 0.5}, "2.5000 1.2500 0.5000 "},
      {{2, 2, 2, 1}, "2.0002 2.0001 2.0000 1.0000 "},
      {{1.00004, 1.00003, 1.00002}, "1.0002 1.0001 1.0000 "},
      {{0, 0, 0}, "0.0002 0.0001 0.0000 "},  // no words
      {{1, 3, 2}, "3.0001 3.0000 2.0000 "},  // by date
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.expected) {
      Results results;
      for (const double score : c.scores) {
        results.hits.emplace_back().score = score;
      }
      std::istringstream lines(trec_lines(results, "run"));
      std::string scores;
      for (std::string line; std::getline(lines, line);) {
        line.resize(line.rfind(' '));
        scores += line.substr(line.rfind(' ') + 1) + ' ';
      }
      BOOST_TEST(scores == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(an_article_is_shown_whole) {
  ShownArticle shown{sample().hits[0], {}, {}};
  shown.article.body = "One.\n\nTwo.";
  shown.article.author = "Ann Lee";
  shown.article.removed = {"More"};
  shown.article.date_from = "JSON-LD";
  shown.article.modified = parse_date("2023-06-01");
  BOOST_TEST(text_article(shown, {false, 60}) ==
             "Éa Xi\n"
             "\n"
             "date          2023-05-24 (JSON-LD)\n"
             "modified      2023-06-01\n"
             "author        Ann Lee\n"
             "id            a b.txt\n"
             "file          /news/a b.txt\n"
             "countries     about China · names Russia\n"
             "persons       Xi Jinping 5\n"
             "organisations United Nations 1\n"
             "\n"
             "One.\n"
             "\n"
             "Two.\n"
             "\n"
             "removed\n"
             "  More\n");
  const auto object = nlohmann::json::parse(json_article(shown));
  BOOST_TEST(object["text"] == "One.\n\nTwo.");
  BOOST_TEST(object["url"].is_null());
  BOOST_TEST(object["date_from"] == "JSON-LD");
  BOOST_TEST(object["modified"] == "2023-06-01");
  BOOST_TEST(!object.contains("rank"));
}

BOOST_AUTO_TEST_CASE(an_entity_is_told_with_what_it_rests_on) {
  ShownArticle shown{sample().hits[0], {}, {}};
  shown.hit.title.text = "Éa Chinese";
  shown.article.body = "Beijing, said Mr Xi.";
  CountryEntity country{CountryCode("CN"), true, {}, {4, 0, 1.5, 1, 2}};
  country.mentions = {{Field::kTitle, 4, 11, MentionRule::kAdjective},
                      {Field::kBody, 0, 7, MentionRule::kCapital}};
  shown.entities.countries = {country};
  shown.entities.persons = {
      {"Xi Jinping", {{Field::kBody, 17, 19, MentionRule::kCommonKnowledge}}}};
  BOOST_TEST(text_why(shown, {false, 60}) ==
             "\nwhy\n"
             "  China  about, 6.5 of 2 points: title 4, lead 1.5, text 1\n"
             "    title     3-10  Chinese  adjective\n"
             "    text      0-7   Beijing  capital\n"
             "  Xi Jinping\n"
             "    text      17-19  Xi  common knowledge\n");
  BOOST_TEST(text_why({sample().hits[0], {}, {}}, {false, 60}) == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
