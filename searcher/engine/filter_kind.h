#ifndef DATELINE_SEARCHER_ENGINE_FILTER_KIND_H_
#define DATELINE_SEARCHER_ENGINE_FILTER_KIND_H_

#include <optional>

#include "common/schema.h"
#include "searcher/filter.h"
#include "searcher/query/query.h"

namespace dateline {

// The filter that a field of a query is as well; none of title, lead, author
// and date.
inline std::optional<Filter::Kind> filter_kind(QueryNode::FieldName field) {
  using Name = QueryNode::FieldName;
  switch (field) {
    case Name::kCountry:
      return Filter::Kind::kCountry;
    case Name::kAbout:
      return Filter::Kind::kAbout;
    case Name::kPerson:
      return Filter::Kind::kPerson;
    case Name::kOrganisation:
      return Filter::Kind::kOrganisation;
    case Name::kSource:
      return Filter::Kind::kSource;
    case Name::kLanguage:
      return Filter::Kind::kLanguage;
    default:
      return std::nullopt;
  }
}

// The names that a filter or a field of a query asks for; none where it asks
// for something else.
inline std::optional<schema::NameKind> name_kind(Filter::Kind filter) {
  switch (filter) {
    case Filter::Kind::kPerson:
      return schema::NameKind::kPerson;
    case Filter::Kind::kOrganisation:
      return schema::NameKind::kOrganisation;
    case Filter::Kind::kSource:
      return schema::NameKind::kSource;
    default:
      return std::nullopt;
  }
}

inline std::optional<schema::NameKind> name_kind(QueryNode::FieldName field) {
  const auto filter = filter_kind(field);
  return filter ? name_kind(*filter) : std::nullopt;
}

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_FILTER_KIND_H_
