// The first of many articles, by weight, day and id.

#include "searcher/engine/top_articles.h"

#include <xapian.h>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include "common/date.h"
#include "common/facet_rows.h"
#include "common/schema.h"
#include "indexer/facet_rows_writer.h"
#include "tests/temporary_folder.h"

namespace dateline {
namespace {

struct Article {
  double weight = 0;
  schema::Order order;
};

// Of so many days, one of which is none, and so many weights.
std::vector<Article> random_articles(std::size_t count, std::uint32_t days,
                                     std::uint32_t weights) {
  std::mt19937 random(3);
  std::vector<Article> articles;
  for (std::size_t i = 0; i < count; ++i) {
    Article one;
    one.weight = static_cast<double>(random() % weights);
    if (const auto day = random() % days; day > 0) {
      one.order.date = date_of(static_cast<std::int32_t>(day));
    }
    one.order.id = std::to_string(i * 37 % count);
    articles.push_back(std::move(one));
  }
  return articles;
}

// Docids from 1 on; some, all or none have rows of facets.
class Stored {
 public:
  Stored(const std::vector<Article>& articles, std::size_t with_rows) {
    Xapian::WritableDatabase writable(path(), Xapian::DB_CREATE);
    for (std::size_t i = 0; i < articles.size(); ++i) {
      if (i == with_rows) add_rows(writable);
      const schema::Order& order = articles[i].order;
      Xapian::Document document;
      document.add_value(schema::kOrderSlot, schema::encode_order(order));
      schema::FacetValues values;
      values.date = order.date;
      document.add_value(schema::kFacetSlot, schema::encode_facets(values));
      writable.add_document(document);
    }
    writable.commit();
    if (with_rows == articles.size()) add_rows(writable);
    database_ = Xapian::Database(path());
    rows_ = FacetRows(path());
  }

  const Xapian::Database& database() const { return database_; }
  const FacetRows& rows() const { return rows_; }

 private:
  std::string path() const { return folder_.path() + "/database"; }
  void add_rows(Xapian::WritableDatabase& writable) const {
    writable.commit();
    add_facet_rows(Xapian::Database(path()), path());
  }

  TemporaryFolder folder_;
  Xapian::Database database_;
  FacetRows rows_;
};

std::vector<Xapian::docid> expected(const std::vector<Article>& articles,
                                    Sort sort, std::size_t most) {
  std::vector<std::tuple<double, std::int32_t, std::string, Xapian::docid>>
      keys;
  for (const Article& one : articles) {
    std::int32_t day = std::numeric_limits<std::int32_t>::max();
    if (const auto date = one.order.date) {
      day = sort == Sort::kOldest ? day_number(*date) : -day_number(*date);
    }
    keys.emplace_back(sort == Sort::kRelevance ? -one.weight : 0, day,
                      one.order.id,
                      static_cast<Xapian::docid>(keys.size() + 1));
  }
  std::sort(keys.begin(), keys.end());
  if (keys.size() > most) keys.resize(most);
  std::vector<Xapian::docid> docids;
  for (const auto& key : keys) docids.push_back(std::get<3>(key));
  return docids;
}

// Offered in two parts.
std::vector<Xapian::docid> found(const std::vector<Article>& articles,
                                 const Stored& stored, Sort sort,
                                 std::size_t most) {
  TopArticles whole(stored.database(), stored.rows(), sort, most);
  TopArticles rest(stored.database(), stored.rows(), sort, most);
  for (std::size_t i = 0; i < articles.size(); ++i) {
    const auto docid = static_cast<Xapian::docid>(i + 1);
    (i < articles.size() / 3 ? whole : rest)
        .offer(stored.database().get_document(docid), articles[i].weight);
  }
  whole.offer(rest);
  std::vector<Xapian::docid> docids;
  for (const RankedArticle& one : whole.take()) docids.push_back(one.docid);
  return docids;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(top_articles)

BOOST_AUTO_TEST_CASE(ties_are_decided_by_day_and_then_by_id) {
  constexpr std::size_t kCount = 4000;
  const struct {
    const char* name;
    std::uint32_t days, weights;
    std::size_t with_rows;
  } cases[] = {
      {"all undated, of one weight", 1, 1, kCount},
      {"two days", 2, 1, kCount},
      {"few days, few weights", 5, 3, kCount},
      {"many days", 900, 1, kCount},
      {"many weights", 5, 100'000, kCount},
      {"some without rows", 5, 3, 2500},
      {"all without rows", 5, 3, kCount + 1},
  };
  for (const auto& c : cases) {
    const auto articles = random_articles(kCount, c.days, c.weights);
    const Stored stored(articles, c.with_rows);
    for (const Sort sort : {Sort::kRelevance, Sort::kNewest, Sort::kOldest}) {
      for (const std::size_t most : {0, 1, 10, 1000, 5000}) {
        BOOST_TEST_CONTEXT(c.name << ", sort " << int(sort) << ", the first "
                                  << most) {
          BOOST_TEST(found(articles, stored, sort, most) ==
                         expected(articles, sort, most),
                     boost::test_tools::per_element());
        }
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
