#include "common/date.h"

#include <boost/test/unit_test.hpp>
#include <string>

namespace dateline {

BOOST_AUTO_TEST_SUITE(date)

BOOST_AUTO_TEST_CASE(dates_are_read_in_the_forms_of_news) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"2023-05-24", "2023-05-24"},
      {"2023-05-24T10:00:00Z", "2023-05-24"},
      {"2002-10-28T06:00:00-03:00", "2002-10-28"},
      {"2023/5/4", "2023-05-04"},
      {"20230524", "2023-05-24"},
      {"Wed, 24 May 2023 10:00:00 GMT", "2023-05-24"},
      {"26-FEB-1987 15:01:01.79", "1987-02-26"},
      {" 4-JUL-1989 18:15:30.70", "1989-07-04"},
      {"May 24, 2023", "2023-05-24"},
      {"Wednesday, 24 May 2023", "2023-05-24"},
      {"January 30, 2019 ", "2019-01-30"},
      {"Sept. 9, 1963", "1963-09-09"},
      {"24th May 2023", "2023-05-24"},
      {"12 mai 1981", "1981-05-12"},
      {"Paris, le 1er août 1998", "1998-08-01"},
      {"12. März 1990", "1990-03-12"},
      {"12 de mayo de 1981", "1981-05-12"},
      {"24 мая 2023 года", "2023-05-24"},
      {"2023年5月24日", "2023-05-24"},
      {"新华社北京２０２３年５月２４日电", "2023-05-24"},
      {"2023년 5월 24일", "2023-05-24"},
      {"١٢ مايو ١٩٨١", "1981-05-12"},
      {"الثلاثاء 12 أيار 1981", "1981-05-12"},
      {"기사입력 2013-10-24 03:00:00", "2013-10-24"},
      {"Published: 11/18/2011 2:27 AM", "2011-11-18"},
      {"domingo 28/10/2012", "2012-10-28"},
      {"5/5/2023", "2023-05-05"},
      {"13/13/2023", "none"},
      {"1/2-2023", "none"},
      {"24.05.2023", "2023-05-24"},
      {"Stand: 4.5.2023, 10:12 Uhr", "2023-05-04"},
      {"24.05.2023 в 10:15", "2023-05-24"},
      {"24/05/2023", "2023-05-24"},
      {"05/24/2023", "2023-05-24"},
      {"24-05-2023", "2023-05-24"},
      {"1º de mayo de 2020", "2020-05-01"},
      {"1° gennaio 2020", "2020-01-01"},
      {"woensdag 3 maart 2019", "2019-03-03"},
      {"24 كانون الثاني/يناير 2023", "2023-01-24"},
      {"24 تشرين الأول 2023", "2023-10-24"},
      {"令和5年5月24日", "2023-05-24"},
      {"Tue May 24 10:00:00 +0000 2022", "2022-05-24"},
      {"31.02.2020", "none"},
      {"24 May 3023", "none"},
      {"3023-05-24", "none"},
      {"1023-05-24", "none"},
      {"32 mai 1981", "none"},
      {"1981年13月1日", "none"},
      {"May 2023", "none"},
      {"05/04/2023", "none"},
      {"2023-02-30", "none"},
      {"31 November 2001", "none"},
      {"0099-01-01", "none"},
      {"", "none"},
      {"yesterday", "none"},
      {"99999999", "none"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      const auto parsed = parse_date(c.input);
      BOOST_TEST((parsed ? to_string(*parsed) : "none") == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_period_covers_its_days) {
  const struct {
    const char* input;
    const char* first;
    const char* last;
  } cases[] = {
      {"2023", "2023-01-01", "2023-12-31"},
      {"2023-02", "2023-02-01", "2023-02-28"},
      {"2024-02", "2024-02-01", "2024-02-29"},
      {"2023-05-24", "2023-05-24", "2023-05-24"},
      {"2023-13", "", ""},
      {"2023-00", "", ""},
      {"23", "", ""},
      {"2023-5-24", "", ""},
      {"May 2023", "", ""},
      {"2023-05-24x", "", ""},
      {"", "", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      const auto range = parse_period(c.input);
      BOOST_TEST((range ? to_string(range->first) : "") == c.first);
      BOOST_TEST((range ? to_string(range->last) : "") == c.last);
    }
  }
}

BOOST_AUTO_TEST_CASE(days_are_counted_from_1970) {
  BOOST_TEST(day_number(*parse_date("1970-01-02")) == 1);
  BOOST_TEST(day_number(*parse_date("1969-12-31")) == -1);
  BOOST_TEST(to_string(date_of(19'501)) == "2023-05-24");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
