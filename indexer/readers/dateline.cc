#include "indexer/readers/dateline.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "common/ascii.h"
#include "common/text.h"

namespace dateline {
namespace {

constexpr std::size_t kMaxDateline = 80;  // bytes

struct Dash {
  std::size_t begin = std::string_view::npos;
  std::size_t end = 0;
};

// The first dash with space around it, or a long one, near the start.
Dash find_dash(std::string_view text) {
  constexpr std::array<std::string_view, 6> kDashes = {" - ", " -- ", " – ",
                                                       " — ", "— ",   "– "};
  Dash first;
  for (const std::string_view dash : kDashes) {
    const std::size_t at = text.substr(0, kMaxDateline).find(dash);
    if (at < first.begin) first = {at, at + dash.size()};
  }
  return first;
}

// Whether the text up to its first comma, bracket or end is in capitals: a
// place of at least two letters.
bool place_in_capitals(std::string_view text) {
  const std::string_view place = text.substr(0, text.find_first_of(",("));
  const auto capitals = std::count_if(place.begin(), place.end(), is_upper);
  return capitals >= 2 && std::none_of(place.begin(), place.end(), is_lower);
}

bool begins_with_month(std::string_view text) {
  constexpr std::array<std::string_view, 12> kMonths = {
      "Jan", "Feb", "Mar", "Apr", "May", "Jun",
      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return std::any_of(kMonths.begin(), kMonths.end(), [&](std::string_view m) {
    return text.starts_with(m) || text.starts_with(fold(m));
  });
}

bool has_date(std::string_view text) {
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const bool word = i == 0 || text[i - 1] == ' ' || text[i - 1] == ',';
    if (word && begins_with_month(text.substr(i)) &&
        std::any_of(text.begin(), text.end(),
                    [](char c) { return c >= '0' && c <= '9'; })) {
      return true;
    }
  }
  return false;
}

bool has_agency(std::string_view text) {
  const std::size_t open = text.find('(');
  return open != std::string_view::npos && open > 1 && text.back() == ')';
}

bool is_dateline(std::string_view text) {
  if (text.size() < 2 || !is_upper(text.front())) return false;
  return place_in_capitals(text) || has_date(text) || has_agency(text);
}

}  // namespace

void take_place_of_date(std::string_view line, Article& article) {
  const std::string_view word = line.substr(0, line.find_first_of(" ,"));
  if (article.dateline.empty() && place_in_capitals(word)) {
    article.dateline = line;
  }
}

void take_dateline(Article& article) {
  if (!article.dateline.empty()) return;
  const std::string_view body = article.body;
  const std::string_view first = body.substr(0, body.find("\n\n"));
  const Dash dash = find_dash(first);
  if (dash.begin == std::string_view::npos) return;
  const std::string_view place = trim(first.substr(0, dash.begin));
  if (!is_dateline(place) || dash.end >= first.size()) return;
  article.dateline = place;
  article.body.erase(0, dash.end);
}

}  // namespace dateline
