#include "searcher/engine/facets.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <string>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t kYearLength = 4;
constexpr std::size_t kMonthLength = 7;
constexpr std::size_t kDayLength = 10;

// By count, the most frequent first, then by value; cut to `size`.
void rank(std::vector<FacetValue>& values, std::size_t size) {
  std::sort(values.begin(), values.end(),
            [](const FacetValue& a, const FacetValue& b) {
              return a.count != b.count ? a.count > b.count : a.value < b.value;
            });
  if (values.size() > size) values.resize(size);
}

// The least count that the `size` most frequent values have; 1 where there are
// no more values. REQUIRES: size > 0.
std::uint32_t least_count(std::vector<std::uint32_t> counts, std::size_t size) {
  if (counts.size() <= size) return 1;
  const auto place = counts.begin() + static_cast<std::ptrdiff_t>(size - 1);
  std::nth_element(counts.begin(), place, counts.end(), std::greater<>());
  return *place;
}

NameKind kind_of(FacetField field) {
  switch (field) {
    case FacetField::kPerson:
      return NameKind::kPerson;
    case FacetField::kOrganisation:
      return NameKind::kOrganisation;
    default:
      return NameKind::kSource;
  }
}

// A country as a number: five bits of each letter.
constexpr unsigned kLetterBits = 5;
constexpr std::size_t kCountries = 1U << 2 * kLetterBits;
constexpr std::uint32_t kLetterMask = (1U << kLetterBits) - 1;

std::uint32_t number_of(std::string_view letters) {
  const auto bits = [letters](std::size_t i) {
    return static_cast<unsigned char>(letters[i]) & kLetterMask;
  };
  return bits(0) << kLetterBits | bits(1);
}

CountryCode code_of(std::uint32_t number) {
  const auto letter = [](std::uint32_t bits) {
    return static_cast<char>('@' | (bits & kLetterMask));
  };
  const std::array<char, 2> letters = {letter(number >> kLetterBits),
                                       letter(number)};
  return CountryCode(std::string_view(letters.data(), letters.size()));
}

// A day as a number: those before 1970 are not negative.
constexpr std::int32_t kDayZero = -1'000'000;

// Whether so many characters of the dates are the same.
bool share_period(Date a, Date b, std::size_t length) {
  return a.year() == b.year() &&
         (length == kYearLength || a.month() == b.month()) &&
         (length != kDayLength || a.day() == b.day());
}

}  // namespace

void FacetTally::Tally::add(const Tally& other) {
  none += other.none;
  counts.add(other.counts);
}

FacetTally::FacetTally(const std::vector<FacetField>& fields,
                       const schema::Stamp& stamp)
    : fields_(fields) {
  for (const FacetField field : fields) {
    switch (field) {
      case FacetField::kCountry:
        countries_.ask(kCountries);
        break;
      case FacetField::kAbout:
        about_.ask(kCountries);
        break;
      case FacetField::kLanguage:
        languages_asked_ = true;
        break;
      case FacetField::kYear:
      case FacetField::kMonth:
      case FacetField::kDay:
        days_asked_ = true;
        break;
      case FacetField::kPerson:
      case FacetField::kOrganisation:
      case FacetField::kSource:
        names_[kind_of(field)].ask(stamp.names[kind_of(field)]);
        break;
    }
  }
  parts_asked_ = std::size_t{languages_asked_} + std::size_t{countries_.asked} +
                 std::size_t{about_.asked};
  for (const Tally& tally : names_.all) {
    parts_asked_ += std::size_t{tally.asked};
  }
}

void FacetTally::add_day(std::optional<std::int32_t> day) {
  if (day) {
    ++days_[static_cast<std::uint32_t>(*day - kDayZero)];
  } else {
    ++undated_;
  }
}

// Stops behind the last part that is asked for.
void FacetTally::add(std::string_view value) {
  schema::FacetReader reader(value);
  const auto day = reader.day();
  if (days_asked_) add_day(day);
  std::size_t left = parts_asked_;
  for (Tally* tally : {&countries_, &about_}) {
    if (left == 0) return;
    const std::size_t found = reader.codes([tally](std::string_view letters) {
      tally->counts.add(number_of(letters));
    });
    if (tally->finish(found)) --left;
  }
  for (Tally& tally : names_.all) {
    if (left == 0) return;
    const std::size_t found =
        reader.ids([&tally](std::uint32_t id) { tally.counts.add(id); });
    if (tally.finish(found)) --left;
  }
  if (left > 0) ++languages_[std::string(reader.language())];
}

void FacetTally::add(const FacetTally& other) {
  countries_.add(other.countries_);
  about_.add(other.about_);
  for (const NameKind kind : schema::kNameKinds) {
    names_[kind].add(other.names_[kind]);
  }
  for (const auto& [code, count] : other.languages_) languages_[code] += count;
  for (const auto& [day, count] : other.days_) days_[day] += count;
  undated_ += other.undated_;
}

Facet FacetTally::facet(FacetField field, std::size_t size,
                        Index& index) const {
  switch (field) {
    case FacetField::kCountry:
      return codes(field, countries_, size);
    case FacetField::kAbout:
      return codes(field, about_, size);
    case FacetField::kLanguage:
      return languages(size);
    case FacetField::kYear:
      return dates(field, kYearLength);
    case FacetField::kMonth:
      return dates(field, kMonthLength);
    case FacetField::kDay:
      return dates(field, kDayLength);
    case FacetField::kPerson:
    case FacetField::kOrganisation:
    case FacetField::kSource:
      break;
  }
  return names(field, size, index);
}

Facet FacetTally::codes(FacetField field, const Tally& tally,
                        std::size_t size) {
  Facet facet{field, {}, 0, tally.none};
  tally.counts.for_each([&facet](std::uint32_t number, std::uint32_t count) {
    facet.values.push_back({code_of(number).str(), {}, count});
  });
  facet.distinct = facet.values.size();
  rank(facet.values, size);
  for (FacetValue& one : facet.values) {
    one.name = country_name(CountryCode(one.value));
  }
  return facet;
}

// Names are read only of values that may be among the `size` first.
Facet FacetTally::names(FacetField field, std::size_t size,
                        Index& index) const {
  const NameKind kind = kind_of(field);
  const Tally& tally = names_[kind];
  std::vector<std::uint32_t> counts;
  tally.counts.for_each([&counts](std::uint32_t /*id*/, std::uint32_t count) {
    counts.push_back(count);
  });
  Facet facet{field, {}, counts.size(), tally.none};
  if (size == 0) return facet;
  const std::uint32_t least = least_count(std::move(counts), size);
  tally.counts.for_each([&](std::uint32_t id, std::uint32_t count) {
    if (count < least) return;
    const std::string& name = index.name(kind, id);
    facet.values.push_back({name, name, count});
  });
  rank(facet.values, size);
  return facet;
}

Facet FacetTally::languages(std::size_t size) const {
  Facet facet{FacetField::kLanguage, {}, 0, 0};
  for (const auto& [code, count] : languages_) {
    if (code.empty()) {
      facet.none = count;
    } else {
      facet.values.push_back({code, code, count});
    }
  }
  facet.distinct = facet.values.size();
  rank(facet.values, size);
  return facet;
}

Facet FacetTally::dates(FacetField field, std::size_t length) const {
  Facet facet{field, {}, 0, undated_};
  std::vector<std::pair<std::uint32_t, std::size_t>> days(days_.begin(),
                                                          days_.end());
  std::sort(days.begin(), days.end());
  Date last{};
  for (const auto& [number, count] : days) {
    const Date day = date_of(static_cast<std::int32_t>(number) + kDayZero);
    if (facet.values.empty() || !share_period(day, last, length)) {
      const std::string value = to_string(day).substr(0, length);
      facet.values.push_back({value, value, 0});
    }
    facet.values.back().count += count;
    last = day;
  }
  facet.distinct = facet.values.size();
  return facet;
}

}  // namespace dateline
