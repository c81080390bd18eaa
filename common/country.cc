#include "common/country.h"

#include <algorithm>
#include <map>
#include <optional>

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
// English names of several countries, with the further ones: "congo CG\n…"
extern const char* const kSharedNames;

}  // namespace country_table

namespace {

constexpr std::size_t kMaxEdits = 2;

std::string_view form_at(std::size_t index) {
  const std::size_t begin = index == 0 ? 0 : country_table::kEnds[index - 1];
  return {country_table::kText + begin, country_table::kEnds[index] - begin};
}

std::string_view language_at(std::size_t index) {
  constexpr std::size_t kWidth = 3;
  const char* const begin = country_table::kLanguages + index * kWidth;
  return {begin, begin[kWidth - 1] == ' ' ? kWidth - 1 : kWidth};
}

PlaceForm place_form(std::size_t index) {
  const std::uint8_t kind = country_table::kKinds[index];
  return {form_at(index), language_at(index),
          CountryCode({country_table::kCodes + index * 2, 2}),
          static_cast<PlaceKind>(kind % kSmallToo), kind >= kSmallToo};
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

// Calls visit(code, name) with the English name of each country.
template <typename Visit>
void for_each_name(Visit visit) {
  const std::string_view names = country_table::kNames;
  for (std::size_t at = 0; at < names.size();) {
    const std::size_t end = names.find('\n', at);
    visit(CountryCode(names.substr(at, 2)), names.substr(at + 2, end - at - 2));
    at = end + 1;
  }
}

// Whether a name has another in it, between spaces and hyphens.
bool holds_words(std::string_view name, std::string_view part) {
  constexpr std::string_view kBounds = " -";
  const std::size_t at = name.find(part);
  if (at == std::string_view::npos) return false;
  const auto bounds = [&](std::size_t place) {
    return kBounds.find(name[place]) != std::string_view::npos;
  };
  const std::size_t end = at + part.size();
  return (at == 0 || bounds(at - 1)) && (end == name.size() || bounds(end));
}

// A country with the others that have the same English name.
std::vector<CountryCode> with_sharers(const std::string& form,
                                      CountryCode country) {
  std::vector<CountryCode> codes = {country};
  const std::string_view shared = country_table::kSharedNames;
  for (std::size_t at = 0; at < shared.size();) {
    const std::size_t end = shared.find('\n', at);
    const std::string_view row = shared.substr(at, end - at);
    if (row.substr(0, row.rfind(' ')) == form) {
      codes.emplace_back(row.substr(row.rfind(' ') + 1));
    }
    at = end + 1;
  }
  return codes;
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

std::vector<PlaceForm> place_forms_of(std::string_view language) {
  std::vector<PlaceForm> forms;
  for (std::size_t i = 0; i < country_table::kSize; ++i) {
    if (language_at(i) == language) forms.push_back(place_form(i));
  }
  return forms;
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

std::vector<CountryCode> find_countries(std::string_view text) {
  if (const auto code = find_code(trim(text))) return {*code};
  Analyzer analyzer;
  const std::string key = analyzed_key(analyzer, text);
  std::map<CountryCode, std::size_t> languages;
  for (std::size_t i = lower_bound(key);
       i < country_table::kSize && form_at(i) == key; ++i) {
    const PlaceForm row = place_form(i);
    if (!is_name(row.kind)) continue;
    if (row.language == "en") return with_sharers(key, row.code);
    ++languages[row.code];
  }
  if (!languages.empty()) {
    return {std::max_element(languages.begin(), languages.end(),
                             [](const auto& a, const auto& b) {
                               return a.second < b.second;
                             })
                ->first};
  }
  if (const auto code = find_code(key)) return {*code};  // "u.s."
  return {};
}

std::vector<CountryCode> countries_named_with(CountryCode code) {
  constexpr std::size_t kSeveral = 2;
  const std::string_view name = country_name(code);
  std::vector<CountryCode> found;
  for_each_name([&](CountryCode other, std::string_view longer) {
    if (other != code && holds_words(longer, name)) found.push_back(other);
  });
  if (found.size() < kSeveral) found.clear();
  return found;
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
  // "Africa" is no misspelt "America".
  constexpr std::size_t kLong = 8;
  const std::size_t most = key.size() < kLong ? 1 : kMaxEdits;
  std::size_t least = most + 1;
  CountryCode nearest;
  for (std::size_t i = 0; i < country_table::kSize && key.size() > 2; ++i) {
    const PlaceForm row = place_form(i);
    if (row.language != "en" || !is_name(row.kind)) continue;
    const std::size_t distance = edit_distance(key, row.form, least - 1);
    if (distance >= least) continue;
    least = distance;
    nearest = row.code;
  }
  return least > most ? std::string() : std::string(country_name(nearest));
}

}  // namespace dateline
