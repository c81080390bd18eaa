#ifndef DATELINE_SEARCHER_QUERY_FIELD_NAME_H_
#define DATELINE_SEARCHER_QUERY_FIELD_NAME_H_

#include <array>
#include <optional>
#include <string_view>

#include "searcher/query/query.h"

namespace dateline {

// The fields of the query language, in the order of QueryNode::FieldName.
inline constexpr std::array<std::string_view, 10> kFieldNames = {
    "title", "lead",   "source",       "author",   "country",
    "about", "person", "organisation", "language", "date"};

inline std::string_view field_name(QueryNode::FieldName field) {
  return kFieldNames[static_cast<std::size_t>(field)];
}

inline std::optional<QueryNode::FieldName> find_field(std::string_view name) {
  for (std::size_t i = 0; i < kFieldNames.size(); ++i) {
    if (kFieldNames[i] == name) return static_cast<QueryNode::FieldName>(i);
  }
  return std::nullopt;
}

}  // namespace dateline

#endif  // DATELINE_SEARCHER_QUERY_FIELD_NAME_H_
