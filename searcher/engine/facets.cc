#include "searcher/engine/facets.h"

#include <algorithm>
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

// The least count that the `size` most frequent values have.
std::size_t least_count(
    const std::unordered_map<std::uint32_t, std::size_t>& counts,
    std::size_t size) {
  if (counts.size() <= size || size == 0) return 0;
  std::vector<std::size_t> sorted;
  sorted.reserve(counts.size());
  for (const auto& [id, count] : counts) sorted.push_back(count);
  const auto place = sorted.begin() + static_cast<std::ptrdiff_t>(size - 1);
  std::nth_element(sorted.begin(), place, sorted.end(), std::greater<>());
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

}  // namespace

void FacetCounter::operator()(const Xapian::Document& document,
                              double /*weight*/) {
  schema::decode_facets(document.get_value(schema::kFacetSlot), values_);
  ++matches_;
  without_country_ += values_.countries.empty() ? 1 : 0;
  without_about_ += values_.about.empty() ? 1 : 0;
  for (const CountryCode code : values_.countries) ++countries_[code];
  for (const CountryCode code : values_.about) ++about_[code];
  for (const NameKind kind : schema::kNameKinds) {
    const std::vector<std::uint32_t>& ids = values_.names[kind];
    without_name_[kind] += ids.empty() ? 1 : 0;
    for (const std::uint32_t id : ids) ++names_[kind][id];
  }
  if (values_.language.empty()) {
    ++without_language_;
  } else {
    ++languages_[values_.language];
  }
  if (values_.date) {
    ++days_[day_number(*values_.date)];
  } else {
    ++without_date_;
  }
}

Facet FacetCounter::facet(FacetField field, std::size_t size,
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

Facet FacetCounter::codes(FacetField field, const CodeCounts& counts,
                          std::size_t size) const {
  Facet facet{
      field,
      {},
      counts.size(),
      field == FacetField::kCountry ? without_country_ : without_about_};
  for (const auto& [code, count] : counts) {
    facet.values.push_back(
        {code.str(), std::string(country_name(code)), count});
  }
  rank(facet.values, size);
  return facet;
}

// Names are read only of values that may be among the `size` first.
Facet FacetCounter::names(FacetField field, std::size_t size,
                          Index& index) const {
  const NameKind kind = kind_of(field);
  const NameCounts& counts = names_[kind];
  Facet facet{field, {}, counts.size(), without_name_[kind]};
  if (size == 0) return facet;
  const std::size_t least = least_count(counts, size);
  for (const auto& [id, count] : counts) {
    if (count < least) continue;
    const std::string& name = index.name(kind, id);
    facet.values.push_back({name, name, count});
  }
  rank(facet.values, size);
  return facet;
}

Facet FacetCounter::languages(std::size_t size) const {
  Facet facet{FacetField::kLanguage, {}, languages_.size(), without_language_};
  for (const auto& [code, count] : languages_) {
    facet.values.push_back({code, code, count});
  }
  rank(facet.values, size);
  return facet;
}

Facet FacetCounter::dates(FacetField field, std::size_t length) const {
  Facet facet{field, {}, 0, without_date_};
  for (const auto& [day, count] : days_) {
    const std::string value = to_string(date_of(day)).substr(0, length);
    if (facet.values.empty() || facet.values.back().value != value) {
      facet.values.push_back({value, value, 0});
    }
    facet.values.back().count += count;
  }
  facet.distinct = facet.values.size();
  return facet;
}

}  // namespace dateline
