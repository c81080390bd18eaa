#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "common/date.h"
#include "searcher/render/histogram.h"

namespace dateline {
namespace {

using Values = std::vector<std::pair<std::string, std::size_t>>;

Facet facet_of(FacetField field, const Values& values, std::size_t none = 0) {
  Facet facet{field, {}, values.size(), none};
  for (const auto& [value, count] : values) {
    facet.values.push_back({value, value, count});
  }
  return facet;
}

// One article on each of so many days.
Facet days_from(const char* first, int days) {
  Values values;
  const int begin = day_number(*parse_date(first));
  for (int i = 0; i < days; ++i) {
    values.emplace_back(to_string(date_of(begin + i)), 1);
  }
  return facet_of(FacetField::kDay, values);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(histograms)

BOOST_AUTO_TEST_CASE(every_bucket_is_a_row) {
  const struct {
    Facet facet;
    const char* remark;
    const char* expected;
  } cases[] = {
      {facet_of(FacetField::kYear, {{"1987", 3}, {"1989", 1}}, 12), "",
       "1987   3  ███\n"
       "  1988   0\n"
       "  1989   1  █\n"
       "  none  12\n"},
      {facet_of(FacetField::kMonth, {{"1999-12", 1234}, {"2000-02", 617}}), "",
       "1999-12  1,234  ██████████████████████\n"
       "  2000-01      0\n"
       "  2000-02    617  ███████████\n"},
      {facet_of(FacetField::kDay, {{"2024-02-28", 1}, {"2024-03-01", 2}}), "",
       "2024-02-28  1  █\n"
       "  2024-02-29  0\n"
       "  2024-03-01  2  ██\n"},
      {facet_of(FacetField::kYear, {{"1987", 100'000}, {"1988", 1}}), "",
       "1987  100,000  ███████████████████████\n"
       "  1988        1  ▏\n"},
      {facet_of(FacetField::kYear, {{"1987", 5}}), "without --from and --to",
       "1987  5\n"
       "  without --from and --to\n"},
      {facet_of(FacetField::kDay, {}, 4), "", "none  4\n"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.expected) {
      BOOST_TEST(histogram(c.facet, 2, c.remark, {false, 40}) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(too_many_rows_become_longer_steps) {
  const struct {
    Facet facet;
    const char* begin;
    std::size_t rows;
    const char* remark;
  } cases[] = {
      {days_from("2023-01-01", 40), "2023-01-01  1  █\n", 40, ""},
      // A Sunday, the last day of its week.
      {days_from("2023-01-01", 41), "2022-12-26  1  █\n", 7,
       "by week: 41 days are too many rows; --limit=0 --format=csv has each\n"},
      {days_from("2023-01-01", 300), "2023-01  31  ", 10,
       "by month: 300 days are too many rows; --limit=0 --format=csv has "
       "each\n"},
      {facet_of(FacetField::kMonth, {{"2000-05", 1}, {"2009-05", 2}}),
       "2000-Q2  1  █\n", 37,
       "by quarter: 109 months are too many rows; --limit=0 --format=csv has "
       "each\n"},
      {facet_of(FacetField::kDay, {{"1990-05-07", 1}, {"2020-05-07", 2}}),
       "1990  1  █\n", 31,
       "by year: 10,959 days are too many rows; --limit=0 --format=csv has "
       "each\n"},
      {facet_of(FacetField::kYear, {{"1936", 1}, {"2024", 2}}), "1930s  1  █\n",
       10,
       "by decade: 89 years are too many rows; --limit=0 --format=csv has "
       "each\n"},
      {facet_of(FacetField::kYear, {{"1605", 1}, {"2024", 2}}),
       "1600-1699  1  █\n", 5,
       "by century: 420 years are too many rows; --limit=0 --format=csv has "
       "each\n"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.begin) {
      const std::string text = histogram(c.facet, 0, "", {false, 80});
      const std::string remark = c.remark;
      BOOST_TEST(text.starts_with(c.begin));
      BOOST_TEST(text.ends_with(remark));
      const auto lines =
          static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
      BOOST_TEST(lines == c.rows + (remark.empty() ? 0 : 1));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
