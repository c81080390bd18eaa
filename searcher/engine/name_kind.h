#ifndef DATELINE_SEARCHER_ENGINE_NAME_KIND_H_
#define DATELINE_SEARCHER_ENGINE_NAME_KIND_H_

#include <optional>

#include "common/schema.h"
#include "searcher/filter.h"
#include "searcher/query/query.h"

namespace dateline {

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
  switch (field) {
    case QueryNode::FieldName::kPerson:
      return schema::NameKind::kPerson;
    case QueryNode::FieldName::kOrganisation:
      return schema::NameKind::kOrganisation;
    case QueryNode::FieldName::kSource:
      return schema::NameKind::kSource;
    default:
      return std::nullopt;
  }
}

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_NAME_KIND_H_
