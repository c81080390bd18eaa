// What automatic expansion does to a ranking, and when it keeps out.

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "common/date.h"
#include "common/error.h"
#include "indexer/run.h"
#include "searcher/engine/searcher.h"
#include "searcher/query/parse.h"
#include "tests/temporary_folder.h"

namespace dateline {
namespace {

// So many articles: ten insist on the harvest of wheat; of the others, which
// name the harvest once, every second is of wheat and every second of operas.
class Harvests {
 public:
  explicit Harvests(int articles) {
    const std::string file = input_.path() + "/harvests.jsonl";
    std::ofstream out(file);
    for (int i = 0; i < articles; ++i) {
      const char* body = "Harvest of operas: tenor, stage, aria, curtain.";
      if (i < 10) {
        body = "Harvest, harvest, harvest: wheat, silo, tractor.";
      } else if (i % 2 == 0) {
        body = "Harvest of wheat: silo, tractor, barn, field.";
      }
      out << R"({"id": ")" << (i % 2 == 0 ? "w" : "o") << i
          << R"(", "language": "en", "body": ")" << body << "\"}\n";
    }
    out.close();
    IndexOptions options;
    options.database = index_.path() + "/index";
    options.paths = {file};
    run(options);
  }

  Results search(const std::string& query, Request request = {}) const {
    request.text = query;
    request.query = parse_query(query);
    request.limit = 100;
    return answer(request);
  }

  Results answer(const Request& request) const {
    return Searcher(index_.path() + "/index").search(request);
  }

 private:
  TemporaryFolder index_;
  TemporaryFolder input_;
};

bool is_expanded(const Results& results) {
  return std::any_of(results.notes.begin(), results.notes.end(),
                     [](const Note& note) { return note.code == "expanded"; });
}

std::map<std::string, double> scores(const Results& results) {
  std::map<std::string, double> scores;
  for (const Hit& hit : results.hits) scores[hit.id] = hit.score;
  return scores;
}

std::vector<std::string> ids(const Results& results) {
  std::vector<std::string> ids;
  for (const Hit& hit : results.hits) ids.push_back(hit.id);
  return ids;
}

Request plain() {
  Request request;
  request.plain = true;
  return request;
}

Request newest() {
  Request request;
  request.sort = Sort::kNewest;
  return request;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ranking)

BOOST_AUTO_TEST_CASE(expansion_orders_and_adds_nothing) {
  const Harvests harvests(60);
  const Results before = harvests.search("harvest", plain());
  const Results after = harvests.search("harvest");
  BOOST_TEST(!is_expanded(before));
  BOOST_TEST(is_expanded(after));
  BOOST_TEST(after.total == 60U);
  std::vector<std::string> first = ids(after);
  BOOST_REQUIRE(first.size() == 60U);
  BOOST_TEST((first != ids(before)));
  // 10 that insist and 25 more of wheat, then operas.
  for (std::size_t i = 10; i < 60; ++i) {
    BOOST_TEST_CONTEXT("rank " << i + 1 << ": " << first[i]) {
      BOOST_TEST((first[i].front() == 'w') == (i < 35));
      BOOST_TEST(after.hits[i].score <= after.hits[i - 1].score);
    }
  }
  std::vector<std::string> expected = ids(before);
  std::sort(first.begin(), first.end());
  std::sort(expected.begin(), expected.end());
  BOOST_TEST((first == expected));
}

BOOST_AUTO_TEST_CASE(added_words_are_told_on_request) {
  const Harvests harvests(60);
  BOOST_TEST(harvests.search("harvest").added.empty());
  Request request;
  request.explain = true;
  const std::vector<AddedWord> added =
      harvests.search("harvest", request).added;
  BOOST_REQUIRE(!added.empty());
  BOOST_TEST(added.front().weight == 1);
  for (std::size_t i = 0; i < added.size(); ++i) {
    BOOST_TEST_CONTEXT(i) {
      BOOST_TEST(!added[i].forms.empty());
      BOOST_TEST(added[i].weight > 0);
      if (i > 0) BOOST_TEST(added[i].weight <= added[i - 1].weight);
    }
  }
}

BOOST_AUTO_TEST_CASE(pages_of_an_expanded_ranking_fit_each_other) {
  const Harvests harvests(60);
  const std::vector<std::string> whole = ids(harvests.search("harvest"));
  Request request;
  request.offset = 12;
  const std::vector<std::string> rest =
      ids(harvests.search("harvest", request));
  BOOST_TEST((rest == std::vector(whole.begin() + 12, whole.end())));
}

// Also beyond those ordered anew.
BOOST_AUTO_TEST_CASE(pages_have_each_article_once) {
  const Harvests harvests(150);
  Request request;
  request.text = "harvest";
  request.query = parse_query(request.text);
  for (const std::size_t limit : {7, 10, 45}) {
    std::vector<Hit> hits;
    request.limit = limit;
    for (request.offset = 0; request.offset < 150; request.offset += limit) {
      std::ranges::move(harvests.answer(request).hits,
                        std::back_inserter(hits));
    }
    BOOST_TEST_CONTEXT("pages of " << limit) {
      BOOST_TEST(hits.size() == 150U);
      std::map<std::string, int> times;
      for (const Hit& hit : hits) ++times[hit.id];
      BOOST_TEST(times.size() == 150U);
      BOOST_TEST(std::is_sorted(
          hits.begin(), hits.end(),
          [](const Hit& a, const Hit& b) { return a.score > b.score; }));
    }
  }
}

// Of a page no more is weighed than may be on it, and as many are ordered anew
// for some pages on as for the first.
BOOST_AUTO_TEST_CASE(an_expanded_page_is_what_the_first_ones_have_there) {
  const Harvests harvests(60);
  Request request;
  request.text = "harvest";
  request.query = parse_query(request.text);
  request.limit = 20;
  std::vector<Hit> whole = harvests.answer(request).hits;
  request.offset = 20;
  std::ranges::move(harvests.answer(request).hits, std::back_inserter(whole));
  for (const std::size_t limit : {1, 6, 20}) {
    for (const std::size_t offset : {0, 3, 20}) {
      request.limit = limit;
      request.offset = offset;
      const Results page = harvests.answer(request);
      BOOST_TEST_CONTEXT(offset << " and " << limit << " more") {
        BOOST_REQUIRE(page.hits.size() == limit);
        for (std::size_t i = 0; i < page.hits.size(); ++i) {
          BOOST_TEST(page.hits[i].id == whole[offset + i].id);
          BOOST_TEST(page.hits[i].score == whole[offset + i].score);
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(expansion_keeps_out) {
  const Harvests many(60);
  const Harvests few(30);
  const struct {
    const Harvests* harvests;
    const char* query;
    Request request;
    const char* why;
  } cases[] = {
      {&few, "harvest", {}, "few articles"},
      {&many, "aria barn", {}, "none has both"},
      {&many, "\"harvest of\"", {}, "a phrase is exact"},
      {&many, "=harvest", {}, "so is a form"},
      {&many, "harvest", plain(), "not wanted"},
      {&many, "harvest", newest(), "ordered otherwise"},
      {&many, "*", {}, "no words"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.query << ": " << c.why) {
      BOOST_TEST(!is_expanded(c.harvests->search(c.query, c.request)));
    }
  }
}

// Where "wordN" stands "same" stands as well: many forms weigh as one.
BOOST_AUTO_TEST_CASE(the_words_of_a_wildcard_weigh_as_one) {
  const TemporaryFolder folder;
  const std::string file = folder.path() + "/words.jsonl";
  std::ofstream out(file);
  for (int i = 0; i < 90; ++i) {
    std::string body = "text";
    for (int k = 0; k < i % 4; ++k) {
      body += " same word" + std::to_string(k < 2 ? i : 0);
    }
    for (int k = 0; k < i % 7; ++k) body += " filler";
    out << R"({"language": "en", "body": ")" << body << "\"}\n";
  }
  out.close();
  IndexOptions options;
  options.database = folder.path() + "/index";
  options.paths = {file};
  run(options);
  Searcher searcher(options.database);
  const auto answer = [&](const char* query) {
    Request request = plain();
    request.query = parse_query(query);
    request.limit = 100;
    return searcher.search(request);
  };
  const Results many = answer("word*");
  BOOST_TEST(many.notes.at(0).text == "word* stands for 68 words");
  BOOST_TEST(many.total == 67U);
  const std::map<std::string, double> expected = scores(answer("=same"));
  for (const auto& [id, score] : scores(many)) {
    BOOST_TEST_CONTEXT(id) {
      BOOST_TEST(std::abs(score - expected.at(id)) < 1e-9);
    }
  }
}

BOOST_AUTO_TEST_CASE(like_finds_what_shares_telling_words) {
  const Harvests harvests(40);
  Request request;
  request.like = "w20";
  request.limit = 100;
  request.facets = {FacetField::kLanguage};
  const Results results = harvests.answer(request);
  // The other wheat: 5 + 5 that insist, 14 that do not; no operas.
  BOOST_TEST(results.total == 24U);
  BOOST_TEST(results.hits.size() == results.total);
  BOOST_TEST(results.facets.at(0).values.at(0).count == results.total);
  for (const Hit& hit : results.hits) {
    const int number = std::stoi(hit.id.substr(1));
    BOOST_TEST_CONTEXT(hit.id) {
      BOOST_TEST(hit.id != request.like);
      BOOST_TEST((hit.id.front() == 'w' || number < 10));
    }
  }
  request.from = parse_period("2000")->first;
  BOOST_TEST(harvests.answer(request).total == 0U);
  request.like = "none";
  BOOST_CHECK_THROW(harvests.answer(request), UsageError);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
