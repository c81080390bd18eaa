#include "indexer/entities/governments.h"

#include "indexer/tables/table.h"

namespace dateline {
const Governments& Governments::instance() {
  static const Governments governments;
  return governments;
}

Governments::Governments() {
  for (const auto& row : rows_of(embedded_table("heads"))) {
    if (row[1].size() != 2 || row[2] == "remembered") continue;
    terms_[row[0]].push_back(
        {CountryCode(row[1]), year_of(row[3]), year_of(row[4])});
  }
}

std::optional<CountryCode> Governments::of(std::string_view name,
                                           std::optional<Date> day) const {
  const auto found = terms_.find(name);
  if (found == terms_.end()) return std::nullopt;
  const int year = day ? static_cast<int>(day->year()) : 0;
  for (const Term& term : found->second) {
    if (!day || (term.from <= year && year <= term.to)) return term.country;
  }
  return std::nullopt;
}

}  // namespace dateline
