#include "common/date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <utility>
#include <vector>

#include "common/month_name.h"
#include "common/text.h"

namespace dateline {
namespace {

// A run of digits or of letters, folded.
struct Piece {
  std::string text;
  bool is_number = false;
  char before = ' ';  // the character in front of it
};

constexpr std::size_t kMaxPieces = 12;
constexpr std::size_t kMaxLength = 120;  // bytes
// Years that an article may be of: newspapers begin in the 17th century.
constexpr int kFirstYear = 1600;
constexpr int kLastYear = 2100;
constexpr int kMonths = 12;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c < 0;
}

// Arabic-Indic, Persian and full-width digits as ASCII.
std::string with_ascii_digits(std::string_view text) {
  constexpr std::array<char32_t, 3> kZeros = {0x660, 0x6F0, 0xFF10};
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    char32_t plain = c;
    for (const char32_t zero : kZeros) {
      if (c >= zero && c < zero + 10) plain = U'0' + (c - zero);
    }
    append_code_point(out, plain == 0xA0 ? U' ' : plain);
  }
  return out;
}

// "12 de mayo", "May 12th", "1er mai", "12 мая 1981 года".
bool is_filler(std::string_view word) {
  constexpr std::array<std::string_view, 14> kFillers = {
      "de", "del", "of", "the", "st", "nd",   "rd",
      "th", "er",  "o",  "°",   "г",  "года", "год"};
  return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < text.size() && pieces.size() < kMaxPieces;) {
    const bool number = is_digit(text[i]);
    if (!number && !is_letter(text[i])) {
      ++i;
      continue;
    }
    Piece piece{"", number, i > 0 ? text[i - 1] : ' '};
    while (i < text.size() &&
           (number ? is_digit(text[i]) : is_letter(text[i]))) {
      piece.text += text[i++];
    }
    if (!number) piece.text = fold(piece.text);
    if (!is_filler(piece.text)) pieces.push_back(std::move(piece));
  }
  return pieces;
}

int number_of(std::string_view digits) {
  int value = -1;
  if (digits.size() <= 8) {
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
  }
  return value;
}

std::optional<Date> make_date(int year, int month, int day) {
  const Date date{std::chrono::year{year},
                  std::chrono::month{static_cast<unsigned>(month)},
                  std::chrono::day{static_cast<unsigned>(day)}};
  if (year < 1000 || year > 9999 || month < 1 || day < 1 || !date.ok()) {
    return std::nullopt;
  }
  return date;
}

// A date that an article may be of.
std::optional<Date> article_date(int year, int month, int day) {
  if (year < kFirstYear || year > kLastYear) return std::nullopt;
  return make_date(year, month, day);
}

// "2023-05-24…", "2023/05/24", "20230524".
std::optional<Date> year_first(const std::vector<Piece>& pieces) {
  const Piece& first = pieces[0];
  if (!first.is_number) return std::nullopt;
  if (first.text.size() == 8) {
    const int all = number_of(first.text);
    return article_date(all / 10000, all / 100 % 100, all % 100);
  }
  if (first.text.size() != 4 || pieces.size() < 3 || !pieces[1].is_number ||
      !pieces[2].is_number || pieces[1].text.size() > 2 ||
      pieces[2].text.size() > 2) {
    return std::nullopt;
  }
  return article_date(number_of(first.text), number_of(pieces[1].text),
                      number_of(pieces[2].text));
}

bool is_day(const Piece& piece) {
  return piece.is_number && piece.text.size() <= 2;
}

bool is_year(const Piece& piece) {
  const int year =
      piece.is_number && piece.text.size() == 4 ? number_of(piece.text) : 0;
  return year >= kFirstYear && year <= kLastYear && piece.before != ':';
}

// The first year after place `from`, past a time or an ordinal suffix.
int year_after(const std::vector<Piece>& pieces, std::size_t from) {
  const auto found = std::find_if(
      pieces.begin() +
          static_cast<std::ptrdiff_t>(std::min(from, pieces.size())),
      pieces.end(), is_year);
  return found == pieces.end() ? 0 : number_of(found->text);
}

// "24.05.2023", "24/05/2023", "05/24/2023". Which number is the day must be
// certain: only dots always put it first.
std::optional<Date> year_last(const std::vector<Piece>& pieces) {
  for (std::size_t i = 0; i + 2 < pieces.size(); ++i) {
    const char parting = pieces[i + 1].before;
    if (!is_day(pieces[i]) || !is_day(pieces[i + 1]) ||
        !is_year(pieces[i + 2]) || pieces[i + 2].before != parting ||
        (parting != '.' && parting != '/' && parting != '-')) {
      continue;
    }
    const int first = number_of(pieces[i].text);
    const int second = number_of(pieces[i + 1].text);
    const int year = number_of(pieces[i + 2].text);
    if (parting == '.' || first > kMonths || first == second) {
      return article_date(year, second, first);
    }
    if (second > kMonths) return article_date(year, first, second);
    return std::nullopt;
  }
  return std::nullopt;
}

// The month whose name begins at place `i`; 0 where none does. Arabic ones may
// have two words.
int month_at(const std::vector<Piece>& pieces, std::size_t i) {
  if (pieces[i].is_number) return 0;
  if (const int month = month_named(pieces[i].text); month != 0) return month;
  if (i + 1 == pieces.size() || pieces[i + 1].is_number) return 0;
  return month_named(pieces[i].text + ' ' + pieces[i + 1].text);
}

// "24 May 2023", "May 24, 2023", "26-FEB-1987 15:01".
std::optional<Date> month_by_name(const std::vector<Piece>& pieces) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const int month = month_at(pieces, i);
    if (month == 0) continue;
    if (i > 0 && is_day(pieces[i - 1])) {
      const int year = year_after(pieces, i + 1);
      return article_date(year, month, number_of(pieces[i - 1].text));
    }
    if (i + 1 < pieces.size() && is_day(pieces[i + 1])) {
      const int year = year_after(pieces, i + 2);
      return article_date(year, month, number_of(pieces[i + 1].text));
    }
  }
  return std::nullopt;
}

// The year at place `i`, of our count or of a Japanese era; 0 where none is.
int year_at(const std::vector<Piece>& pieces, std::size_t i) {
  constexpr std::array<std::pair<std::string_view, int>, 4> kEras = {
      {{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}, {"大正", 1911}}};
  if (is_year(pieces[i])) return number_of(pieces[i].text);
  if (i == 0 || !is_day(pieces[i])) return 0;
  for (const auto& [era, before] : kEras) {
    if (pieces[i - 1].text.ends_with(era)) {
      return before + number_of(pieces[i].text);
    }
  }
  return 0;
}

// "2023年5月24日", "令和5年5月24日", "2023년 5월 24일".
std::optional<Date> with_units(const std::vector<Piece>& pieces) {
  for (std::size_t i = 0; i + 5 < pieces.size(); ++i) {
    const bool chinese = pieces[i + 1].text == "年" &&
                         pieces[i + 3].text == "月" &&
                         (pieces[i + 5].text.starts_with("日") ||
                          pieces[i + 5].text.starts_with("号"));
    const bool korean = pieces[i + 1].text == fold("년") &&
                        pieces[i + 3].text == fold("월") &&
                        pieces[i + 5].text.starts_with(fold("일"));
    if ((chinese || korean) && is_day(pieces[i + 2]) && is_day(pieces[i + 4])) {
      return article_date(year_at(pieces, i), number_of(pieces[i + 2].text),
                          number_of(pieces[i + 4].text));
    }
  }
  return std::nullopt;
}

// "Published 2023-05-24".
std::optional<Date> year_first_within(const std::vector<Piece>& pieces) {
  for (std::size_t i = 0; i + 2 < pieces.size(); ++i) {
    const char parting = pieces[i + 1].before;
    if (is_year(pieces[i]) && is_day(pieces[i + 1]) && is_day(pieces[i + 2]) &&
        pieces[i + 2].before == parting &&
        (parting == '-' || parting == '/' || parting == '.')) {
      return article_date(number_of(pieces[i].text),
                          number_of(pieces[i + 1].text),
                          number_of(pieces[i + 2].text));
    }
  }
  return std::nullopt;
}

bool is_shape(std::string_view text, std::string_view shape) {
  return text.size() == shape.size() &&
         std::equal(
             text.begin(), text.end(), shape.begin(),
             [](char c, char s) { return s == '9' ? is_digit(c) : c == s; });
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() > kMaxLength) return std::nullopt;
  const std::vector<Piece> pieces = pieces_of(with_ascii_digits(text));
  if (pieces.empty()) return std::nullopt;
  if (const auto date = with_units(pieces)) return date;
  if (const auto date = year_first(pieces)) return date;
  if (const auto date = year_last(pieces)) return date;
  if (const auto date = month_by_name(pieces)) return date;
  return year_first_within(pieces);
}

std::optional<DateRange> parse_period(std::string_view text) {
  const bool has_day = is_shape(text, "9999-99-99");
  const bool has_month = has_day || is_shape(text, "9999-99");
  if (!has_month && !is_shape(text, "9999")) return std::nullopt;
  const int year = number_of(text.substr(0, 4));
  const int month = has_month ? number_of(text.substr(5, 2)) : 1;
  const int day = has_day ? number_of(text.substr(8, 2)) : 1;
  const auto first = make_date(year, month, day);
  if (!first) return std::nullopt;
  if (has_day) return DateRange{*first, *first};
  const auto last_month = has_month ? first->month() : std::chrono::December;
  return DateRange{
      *first, Date{std::chrono::year_month_day_last{
                  first->year(), std::chrono::month_day_last{last_month}}}};
}

std::string to_string(Date date) {
  std::array<char, 16> text{};
  const int size = std::snprintf(
      text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return {text.data(), static_cast<std::size_t>(size)};
}

std::int32_t day_number(Date date) {
  return static_cast<std::int32_t>(
      std::chrono::sys_days{date}.time_since_epoch().count());
}

Date date_of(std::int32_t day_number) {
  return Date{std::chrono::sys_days{std::chrono::days{day_number}}};
}

}  // namespace dateline
