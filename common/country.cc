#include "common/country.h"

#include <algorithm>
#include <map>

#include "common/analyzer.h"
#include "common/edit_distance.h"
#include "common/text.h"

namespace dateline {

// Defined in the file that common/tables/make_country_table writes.
namespace country_table {

extern const char kText[];           // the forms, one after the other
extern const std::uint32_t kEnds[];  // where each form ends in kText
extern const char kCodes[];          // two letters each
extern const char kLanguages[];      // three each, filled up with spaces
extern const std::uint8_t kKinds[];  // PlaceKind
extern const std::uint32_t kSize;
extern const char* const kNames;  // "ADAndorra\n…", sorted by code

}  // namespace country_table

namespace {

constexpr std::size_t kMaxEdits = 2;

std::string_view form_at(std::size_t index) {
  const std::size_t begin = index == 0 ? 0 : country_table::kEnds[index - 1];
  return {country_table::kText + begin, country_table::kEnds[index] - begin};
}

// The first row of the form, or where it would stand.
std::size_t lower_bound(std::string_view form) {
  std::size_t low = 0;
  std::size_t high = country_table::kSize;
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (form_at(middle) < form) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

bool is_name(PlaceKind kind) {
  return kind == PlaceKind::kName || kind == PlaceKind::kAdjective;
}

// Two capitals of the table's codes, in either case.
std::optional<CountryCode> find_code(std::string_view text) {
  if (text.size() != 2) return std::nullopt;
  std::string code(text);
  for (char& c : code) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  if (country_name(CountryCode(code)).empty()) return std::nullopt;
  return CountryCode(code);
}

}  // namespace

std::size_t place_form_count() { return country_table::kSize; }

PlaceForm place_form(std::size_t index) {
  std::string_view language(country_table::kLanguages + index * 3, 3);
  language = language.substr(0, language.find(' '));
  return {form_at(index), language,
          CountryCode({country_table::kCodes + index * 2, 2}),
          static_cast<PlaceKind>(country_table::kKinds[index])};
}

std::string_view country_name(CountryCode code) {
  const std::string_view names = country_table::kNames;
  for (std::size_t at = 0; at < names.size();) {
    const std::size_t end = names.find('\n', at);
    if (names.substr(at, 2) == code.view()) {
      return names.substr(at + 2, end - at - 2);
    }
    at = end + 1;
  }
  return {};
}

std::optional<CountryCode> find_country(std::string_view text) {
  if (const auto code = find_code(trim(text))) return code;
  Analyzer analyzer;
  const std::string key = analyzed_key(analyzer, text);
  std::map<CountryCode, std::size_t> languages;
  for (std::size_t i = lower_bound(key);
       i < country_table::kSize && form_at(i) == key; ++i) {
    const PlaceForm row = place_form(i);
    if (!is_name(row.kind)) continue;
    if (row.language == "en") return row.code;
    ++languages[row.code];
  }
  if (languages.empty()) return find_code(key);  // "u.s."
  return std::max_element(
             languages.begin(), languages.end(),
             [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

bool is_country_form(std::string_view form) {
  for (std::size_t i = lower_bound(form);
       i < country_table::kSize && form_at(i) == form; ++i) {
    if (is_name(place_form(i).kind)) return true;
  }
  return false;
}

std::string nearest_country(std::string_view text) {
  Analyzer analyzer;
  const std::string key = analyzed_key(analyzer, text);
  std::size_t least = kMaxEdits + 1;
  CountryCode nearest;
  for (std::size_t i = 0; i < country_table::kSize && key.size() > 2; ++i) {
    const PlaceForm row = place_form(i);
    if (row.language != "en" || !is_name(row.kind)) continue;
    const std::size_t distance = edit_distance(key, row.form, least - 1);
    if (distance >= least) continue;
    least = distance;
    nearest = row.code;
  }
  return least > kMaxEdits ? std::string() : std::string(country_name(nearest));
}

}  // namespace dateline
