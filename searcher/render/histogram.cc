#include "searcher/render/histogram.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <vector>

#include "common/date.h"
#include "common/quantity.h"

namespace dateline {
namespace {

constexpr std::size_t kMaxBar = 40;  // columns
constexpr const char* kGap = "  ";
constexpr std::array<const char*, 8> kEighths = {"",  "▏", "▎", "▍",
                                                 "▌", "▋", "▊", "▉"};

// What a row stands for, from short to long.
enum class Step : std::uint8_t {
  kDay,
  kWeek,  // from Monday
  kMonth,
  kQuarter,
  kYear,
  kDecade,
  kCentury,
};

constexpr std::array<const char*, 7> kStepNames = {
    "day", "week", "month", "quarter", "year", "decade", "century"};

Step step_of(FacetField field) {
  if (field == FacetField::kYear) return Step::kYear;
  return field == FacetField::kMonth ? Step::kMonth : Step::kDay;
}

// Days from a Monday to the day that day_number() counts from, a Thursday.
constexpr int kDaysFromMonday = 3;

// Consecutive for consecutive steps.
int number_of(Step step, Date date) {
  const int year = static_cast<int>(date.year());
  const int month = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
  switch (step) {
    case Step::kDay:
      return day_number(date);
    case Step::kWeek: {
      const int days = day_number(date) + kDaysFromMonday;
      return (days - (days % 7 + 7) % 7) / 7;
    }
    case Step::kMonth:
      return year * 12 + month;
    case Step::kQuarter:
      return year * 4 + month / 3;
    case Step::kYear:
      return year;
    case Step::kDecade:
      return year / 10;
    case Step::kCentury:
      break;
  }
  return year / 100;
}

std::string name_of(Step step, int number) {
  std::array<char, 32> name{};
  switch (step) {
    case Step::kDay:
      return to_string(date_of(number));
    case Step::kWeek:
      return to_string(date_of(number * 7 - kDaysFromMonday));
    case Step::kMonth:
      std::snprintf(name.data(), name.size(), "%d-%02d", number / 12,
                    number % 12 + 1);
      break;
    case Step::kQuarter:
      std::snprintf(name.data(), name.size(), "%d-Q%d", number / 4,
                    number % 4 + 1);
      break;
    case Step::kYear:
      return std::to_string(number);
    case Step::kDecade:
      return std::to_string(number * 10) + 's';
    case Step::kCentury:
      std::snprintf(name.data(), name.size(), "%d00-%d99", number, number);
      break;
  }
  return name.data();
}

struct Row {
  std::string name;
  std::size_t count = 0;
  bool has_bar = true;
};

Date first_day(const FacetValue& value) {
  return parse_period(value.value)->first;
}

std::size_t steps_between(Step step, const Facet& facet) {
  const int first = number_of(step, first_day(facet.values.front()));
  const int last = number_of(step, first_day(facet.values.back()));
  return static_cast<std::size_t>(last - first) + 1;
}

// The shortest step, from the facet's own, of which there are not too many.
Step fitting_step(const Facet& facet) {
  Step step = step_of(facet.field);
  while (step != Step::kCentury && steps_between(step, facet) > kMaxRows) {
    step = static_cast<Step>(static_cast<int>(step) + 1);
  }
  return step;
}

std::vector<Row> rows_of(Step step, const Facet& facet) {
  const int first = number_of(step, first_day(facet.values.front()));
  std::vector<Row> rows(steps_between(step, facet));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].name = name_of(step, first + static_cast<int>(i));
  }
  for (const FacetValue& value : facet.values) {
    const int number = number_of(step, first_day(value));
    rows[static_cast<std::size_t>(number - first)].count += value.count;
  }
  return rows;
}

// `count` of `most` as a bar of at most `room` columns; of as many as it counts
// where these fit.
std::string bar(std::size_t count, std::size_t most, std::size_t room) {
  const std::size_t full = most <= room ? most : room;
  std::size_t eighths = most == 0 ? 0 : (count * full * 8 + most / 2) / most;
  if (count > 0 && eighths == 0) eighths = 1;
  std::string drawn;
  for (; eighths >= 8; eighths -= 8) drawn += "█";
  return drawn + kEighths[eighths];
}

// The rows, aligned, a line each; the first begins where the text is.
std::string drawn(const std::vector<Row>& rows, std::size_t indent,
                  const Style& style) {
  std::size_t most = 0;
  std::size_t name_width = 0;
  std::size_t count_width = 0;
  for (const Row& row : rows) {
    if (row.has_bar) most = std::max(most, row.count);
    name_width = std::max(name_width, row.name.size());
    count_width = std::max(count_width, with_thousands(row.count).size());
  }
  const std::size_t used = indent + name_width + count_width + 4;
  const std::size_t room = std::clamp<std::size_t>(
      style.width - std::min(style.width, used), 1, kMaxBar);
  std::string text;
  for (const Row& row : rows) {
    if (&row != &rows.front()) text += std::string(indent, ' ');
    const std::string count = with_thousands(row.count);
    text += row.name + std::string(name_width - row.name.size(), ' ') + kGap +
            std::string(count_width - count.size(), ' ') + count;
    if (row.has_bar && row.count > 0) {
      text += kGap + bar(row.count, most, room);
    }
    text += '\n';
  }
  return text;
}

// "by week: 237 days are too many rows; --format=csv has each"
std::string longer_steps(Step own, Step step, std::size_t rows) {
  return std::string("by ") + kStepNames[static_cast<std::size_t>(step)] +
         ": " + count_of(rows, kStepNames[static_cast<std::size_t>(own)]) +
         " are too many rows; --limit=0 --format=csv has each";
}

}  // namespace

std::string histogram(const Facet& facet, std::size_t indent,
                      const std::string& remark, const Style& style) {
  std::vector<Row> rows;
  std::vector<std::string> remarks;
  if (!facet.values.empty()) {
    const Step own = step_of(facet.field);
    const Step step = fitting_step(facet);
    rows = rows_of(step, facet);
    if (rows.size() == 1) rows.front().has_bar = false;
    if (step != own) {
      remarks.push_back(longer_steps(own, step, steps_between(own, facet)));
    }
  }
  if (facet.none > 0 || rows.empty()) {
    rows.push_back({"none", facet.none, false});
  }
  if (!remark.empty()) remarks.push_back(remark);
  std::string text = drawn(rows, indent, style);
  for (const std::string& one : remarks) {
    text += std::string(indent, ' ') +
            wrapped({one, {}}, Role::kFaint, indent, style) + '\n';
  }
  return text;
}

}  // namespace dateline
