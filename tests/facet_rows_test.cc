// The rows of facets beside a database: what is added, and what damage does.

#include "common/facet_rows.h"

#include <xapian.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "common/index_path.h"
#include "common/schema.h"
#include "indexer/facet_rows_writer.h"
#include "tests/mirror_fixture.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

// A database whose articles have values of facets, or none.
class Values {
 public:
  Values() : database_(path(), Xapian::DB_CREATE) {}

  std::string path() const { return folder_.path() + "/database"; }

  void add(Xapian::docid docid, const std::string& value) {
    Xapian::Document document;
    document.add_value(schema::kFacetSlot, value);
    database_.replace_document(docid, document);
    database_.commit();
  }

  void remove(Xapian::docid docid) {
    database_.delete_document(docid);
    database_.commit();
  }

  void add_rows() { add_facet_rows(Xapian::Database(path()), path()); }

  void resize(std::string_view name, std::uintmax_t size) const {
    fs::resize_file(path() + std::string(name), size);
  }

  // "a||b": of the docids from 1 on, up to the last one that has a row.
  std::string rows() const {
    const FacetRows rows(path());
    std::string text;
    for (std::uint32_t docid = 1; rows.row(docid); ++docid) {
      if (docid > 1) text += '|';
      text += *rows.row(docid);
    }
    return text;
  }

 private:
  TemporaryFolder folder_;
  Xapian::WritableDatabase database_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(facet_rows)

BOOST_AUTO_TEST_CASE(rows_are_added_for_what_has_none) {
  Values values;
  BOOST_TEST(values.rows() == "");
  values.add_rows();
  BOOST_TEST(values.rows() == "");
  values.add(1, "jam");
  values.add(3, "tart");
  values.add_rows();
  BOOST_TEST(values.rows() == "jam||tart");
  values.add(4, "pie");
  BOOST_TEST(values.rows() == "jam||tart");
  values.add_rows();
  BOOST_TEST(values.rows() == "jam||tart|pie");
  values.add_rows();
  BOOST_TEST(values.rows() == "jam||tart|pie");
  values.add(6, "bun");
  values.remove(6);
  values.add_rows();
  BOOST_TEST(values.rows() == "jam||tart|pie||");
  BOOST_TEST(!FacetRows(values.path()).row(0));
}

BOOST_AUTO_TEST_CASE(rows_that_a_failed_run_left_are_put_right) {
  struct Case {
    const char* about;
    std::string_view file;
    std::uintmax_t size;
    const char* left;
  };
  const std::vector<Case> cases = {
      {"rows without their ends", kFacetEndsName, 16, "jam|tart"},
      {"half an end", kFacetEndsName, 19, "jam|tart"},
      {"no ends", kFacetEndsName, 0, ""},
      {"ends without their rows", kFacetRowsName, 9, ""},
      {"no rows", kFacetRowsName, 0, ""},
      {"more rows than ends", kFacetRowsName, 99, "jam|tart|pie"},
  };
  for (const Case& c : cases) {
    Values values;
    values.add(1, "jam");
    values.add(2, "tart");
    values.add(3, "pie");
    values.add_rows();
    values.resize(c.file, c.size);
    BOOST_TEST_CONTEXT(c.about) {
      BOOST_TEST(values.rows() == c.left);
      values.add(4, "bun");
      values.add_rows();
      BOOST_TEST(values.rows() == "jam|tart|pie|bun");
    }
  }
}

// Rows are fetched several at once; the last ones of a match are fewer.
BOOST_FIXTURE_TEST_CASE(every_match_is_counted, MirrorFixture) {
  std::string articles;
  for (int article = 1; article <= 71; ++article) {
    articles += R"({"date": "1990-01-02", "language": ")";
    articles += article % 3 == 0 ? "fr" : "en";
    articles += R"(", "body": "Loaves."})";
    articles += '\n';
  }
  write("loaves.jsonl", articles);
  outcome();
  Request request;
  request.facets = {FacetField::kLanguage, FacetField::kYear};
  const Results results = Searcher(options.database).search(request);
  BOOST_REQUIRE(results.facets.size() == 2U);
  BOOST_REQUIRE(results.facets[0].values.size() == 2U);
  BOOST_TEST(results.facets[0].values[0].count == 48U);
  BOOST_TEST(results.facets[0].values[1].count == 23U);
  BOOST_REQUIRE(results.facets[1].values.size() == 1U);
  BOOST_TEST(results.facets[1].values[0].count == 71U);
}

BOOST_AUTO_TEST_CASE(where_no_row_can_be_written_nothing_is_said) {
  Values values;
  values.add(1, "jam");
  fs::create_directory(values.path() + std::string(kFacetEndsName));
  values.add_rows();
  BOOST_TEST(values.rows() == "");
}

BOOST_FIXTURE_TEST_CASE(each_run_adds_rows_and_facets_need_none,
                        MirrorFixture) {
  const auto live = [this] {
    return options.database + '/' + live_name(options.database);
  };
  const auto facets = [this] {
    Request request;
    request.facets = {FacetField::kCountry, FacetField::kPerson,
                      FacetField::kLanguage, FacetField::kYear};
    std::map<std::string, std::size_t> counts;
    for (const Facet& facet : Searcher(options.database).search(request).facets)
      for (const FacetValue& one : facet.values) counts[one.value] += one.count;
    return counts;
  };
  for (const int article : {1, 2, 3}) {
    write("n" + std::to_string(article) + ".txt",
          "Bakers of Norway\n\nOSLO, May 4, 1991 - The bakers of Norway met "
          "the minister, Mr. Halvor Brekkestad, on Monday.");
    outcome();
    BOOST_TEST(FacetRows(live()).size() ==
               Xapian::Database(live()).get_lastdocid());
    const auto with_rows = facets();
    BOOST_TEST(with_rows.at("NO") == static_cast<std::size_t>(article));
    fs::remove(live() + std::string(kFacetRowsName));
    BOOST_TEST((facets() == with_rows));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
