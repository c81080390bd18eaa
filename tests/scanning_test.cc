// All matches of a query, looked at in one part or in many.

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "common/schema.h"
#include "indexer/run.h"
#include "searcher/engine/filter_builder.h"
#include "searcher/engine/list_source.h"
#include "searcher/engine/query_builder.h"
#include "searcher/engine/scan.h"
#include "searcher/engine/source_query.h"
#include "searcher/query/parse.h"
#include "tests/temporary_folder.h"

namespace dateline {
namespace {

constexpr int kArticles = 90;

// Articles of which many weigh the same, on few days, some on none.
class Ships {
 public:
  Ships() : index_((write(), build())) {}

  // As Xapian itself ranks.
  std::vector<RankedArticle> ranked(const ScanRequest& request) const {
    Xapian::Enquire enquire(index_.database());
    enquire.set_query(request.query);
    set_weighting(enquire, request.weighs);
    if (request.sort == Sort::kRelevance) {
      enquire.set_sort_by_relevance_then_value(schema::kOrderSlot, false);
    } else {
      enquire.set_sort_by_value(schema::kOrderSlot, false);
    }
    std::vector<RankedArticle> articles;
    const auto matches = enquire.get_mset(0, kArticles);
    for (auto at = matches.begin(); at != matches.end(); ++at) {
      articles.push_back({*at, at.get_weight()});
    }
    return articles;
  }

  Xapian::Query query(const std::string& text) {
    Analyzer analyzer;
    std::vector<Note> notes;
    FilterBuilder filters(index_, analyzer, notes);
    return QueryBuilder(index_, analyzer, filters, notes)
        .build(parse_query(text), Match::kAll)
        .query;
  }

  void write(int articles = kArticles) const {
    std::ofstream out(input_.path() + "/ships.jsonl");
    for (int i = 0; i < articles; ++i) {
      out << R"({"id": ")" << i * 37 % articles << R"(", "body": "vessel)" << i
          << " ship";
      for (int more = i % 4; more > 0; --more) out << " ship";
      out << (i % 3 == 0 ? " sank off Chile" : " was off sinking Peru") << '"';
      if (i % 5 > 0) out << R"(, "date": "2020-01-0)" << i % 5 << '"';
      out << "}\n";
    }
  }

  std::string build() const {
    IndexOptions options;
    options.database = folder_.path() + "/index";
    options.paths = {input_.path()};
    run(options);
    return options.database;
  }

  Index& index() { return index_; }

 private:
  TemporaryFolder folder_;
  TemporaryFolder input_;
  Index index_;
};

// "docid:weight" of each.
std::vector<std::string> told(const std::vector<RankedArticle>& articles) {
  std::vector<std::string> all;
  for (const RankedArticle& one : articles) {
    all.push_back(std::to_string(one.docid) + ':' + std::to_string(one.weight));
  }
  return all;
}

// "value:count" of each, and how many have none.
std::vector<std::string> told(const Facet& facet) {
  std::vector<std::string> all = {std::to_string(facet.none)};
  for (const FacetValue& value : facet.values) {
    all.push_back(value.value + ':' + std::to_string(value.count));
  }
  return all;
}

Xapian::Query list(std::vector<Xapian::docid> docids) {
  return source_query(new ListSource(
      std::make_shared<const std::vector<Xapian::docid>>(std::move(docids))));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scanning)

BOOST_AUTO_TEST_CASE(any_number_of_parts_gives_what_one_gives) {
  Ships ships;
  const struct {
    const char* name;
    Xapian::Query query;
    std::size_t total;
  } cases[] = {
      {"a word", ships.query("ship"), kArticles},
      {"a phrase", ships.query("\"ship sank\""), kArticles / 3},
      {"many forms", ships.query("vessel*"), kArticles},
      {"near", ships.query("chile NEAR/3 ship"), kArticles / 3},
      {"everything", ships.query("*"), kArticles},
      {"excluded", ships.query("ship -peru"), kArticles / 3},
      {"by date", ships.query("date:2020-01-03"), kArticles / 5},
      {"a list", list({2, 3, 50, kArticles}), 4},
      {"nothing", ships.query("submarine"), 0},
  };
  for (const auto& c : cases) {
    for (const Sort sort : {Sort::kRelevance, Sort::kNewest}) {
      for (const std::size_t most : {0, 1, 7, kArticles}) {
        for (const std::size_t parts : {1, 2, 3, 7}) {
          BOOST_TEST_CONTEXT(c.name << ", the first " << most << " in " << parts
                                    << " parts, sort " << int(sort)) {
            const ScanRequest request = {c.query, true, sort, most, {}};
            auto expected = ships.ranked(request);
            BOOST_TEST(expected.size() == c.total);
            if (expected.size() > most) expected.resize(most);
            const Scanned scanned = scan(ships.index(), request, parts);
            BOOST_TEST(scanned.total == c.total);
            BOOST_TEST(told(scanned.first) == told(expected),
                       boost::test_tools::per_element());
          }
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(facets_of_parts_add_up) {
  Ships ships;
  const std::vector<FacetField> fields = {
      FacetField::kCountry, FacetField::kAbout,    FacetField::kPerson,
      FacetField::kSource,  FacetField::kLanguage, FacetField::kDay};
  const ScanRequest request = {.query = ships.query("ship"), .facets = fields};
  const Scanned whole = scan(ships.index(), request, 1);
  const Facet countries =
      whole.tally.facet(FacetField::kCountry, 10, ships.index());
  BOOST_TEST(
      told(countries) == (std::vector<std::string>{"0", "PE:60", "CL:30"}),
      boost::test_tools::per_element());
  for (const std::size_t parts : {2, 5}) {
    const Scanned scanned = scan(ships.index(), request, parts);
    for (const FacetField field : fields) {
      BOOST_TEST_CONTEXT("facet " << int(field) << " in " << parts) {
        BOOST_TEST(told(scanned.tally.facet(field, 10, ships.index())) ==
                       told(whole.tally.facet(field, 10, ships.index())),
                   boost::test_tools::per_element());
      }
    }
  }
}

// Parts of two states would be an answer of neither.
BOOST_AUTO_TEST_CASE(parts_are_of_one_state) {
  Ships ships;
  const ScanRequest request = {.query = ships.query("ship")};
  ships.write(kArticles + 1);
  ships.build();
  BOOST_TEST(scan(ships.index(), request, 1).total == kArticles);
  BOOST_CHECK_THROW(scan(ships.index(), request, 2),
                    Xapian::DatabaseModifiedError);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
