#ifndef DATELINE_COMMON_DATE_H_
#define DATELINE_COMMON_DATE_H_

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

// A full day of the Gregorian calendar, always valid (ok()), from year 1000 to
// 9999.
using Date = std::chrono::year_month_day;

struct DateRange {
  Date first;
  Date last;  // inclusive
};

// Reads a day from the forms that news formats carry: ISO 8601 with or without
// a time ("2023-05-24T10:00:00Z", "20230524"), RFC 2822 ("Wed, 24 May 2023
// 10:00:00 GMT"), Reuters-21578 ("26-FEB-1987 15:01:01.79"), and prose of
// English, French, German, Spanish, Italian, Portuguese, Dutch, Russian,
// Chinese, Japanese, Korean and Arabic, with digits of any of these ("May 24,
// 2023", "24 мая 2023 года", "24.05.2023", "2023年5月24日"). A number that
// could be day or month ("05/04/2023") is not guessed. The day is the one
// printed, in the article's own time zone. Nothing where the text is no such
// date, or one of no newspaper: before 1600, after 2100.
std::optional<Date> parse_date(std::string_view text);

// "2023", "2023-05" or "2023-05-24" as the days it covers; nothing for any
// other text or an impossible day.
std::optional<DateRange> parse_period(std::string_view text);

// "2023-05-24".
std::string to_string(Date date);

// Days since 1970-01-01, negative before.
std::int32_t day_number(Date date);
Date date_of(std::int32_t day_number);

}  // namespace dateline

#endif  // DATELINE_COMMON_DATE_H_
