#include "searcher/engine/filter_builder.h"

#include <string>

#include "common/country.h"
#include "common/error.h"
#include "common/language.h"
#include "common/schema.h"

namespace dateline {
namespace {

// Names said in a note on an ambiguous one.
constexpr std::size_t kNamesShown = 4;

CountryCode require_country(std::string_view text) {
  if (const auto code = find_country(text)) return *code;
  std::string message = "unknown country '" + std::string(text) + "'";
  const std::string near = nearest_country(text);
  message += near.empty() ? ": write its name or its two-letter ISO code"
                          : " (did you mean '" + near + "'?)";
  throw UsageError(message);
}

std::string require_language(std::string_view text) {
  std::string code = language_code(text);
  if (!code.empty()) return code;
  throw UsageError("unknown language '" + std::string(text) +
                   "': write its ISO code: en, fr, zh, …");
}

schema::Valued valued(Filter::Kind kind) {
  switch (kind) {
    case Filter::Kind::kCountry:
      return schema::Valued::kCountry;
    case Filter::Kind::kAbout:
      return schema::Valued::kAbout;
    case Filter::Kind::kPerson:
      return schema::Valued::kPerson;
    case Filter::Kind::kSource:
      return schema::Valued::kSource;
    case Filter::Kind::kLanguage:
      break;
  }
  return schema::Valued::kLanguage;
}

std::string ambiguity(std::string_view typed, const NamesByKey& names) {
  std::string text = "'" + std::string(typed) + "' stands for " +
                     std::to_string(names.size()) + " names: ";
  std::size_t shown = 0;
  for (const auto& [key, name] : names) {
    if (shown == kNamesShown) break;
    if (shown++ > 0) text += ", ";
    text += name;
  }
  return names.size() > shown ? text + ", …" : text;
}

Xapian::Query both(const std::optional<Xapian::Query>& a,
                   const Xapian::Query& b) {
  return a ? Xapian::Query(Xapian::Query::OP_AND, *a, b) : b;
}

}  // namespace

FilterBuilder::FilterBuilder(Index& index, Analyzer& analyzer,
                             std::vector<Note>& notes)
    : index_(index), analyzer_(analyzer), notes_(notes) {}

std::optional<Xapian::Query> FilterBuilder::build(const Request& request) {
  std::optional<Xapian::Query> all;
  for (const Filter& filter : request.filters) all = both(all, build(filter));
  if (request.from || request.to) {
    const schema::OrderRange range =
        schema::order_range(request.from, request.to);
    // Values are compared as bytes, and `last` itself is none: a value has an
    // id after its four bytes of date.
    all = both(all, Xapian::Query(Xapian::Query::OP_VALUE_RANGE,
                                  schema::kOrderSlot, range.first, range.last));
  }
  return all;
}

Xapian::Query FilterBuilder::build(const Filter& filter) {
  std::vector<Xapian::Query> alternatives;
  if (filter.none) {
    alternatives.emplace_back(schema::none_term(valued(filter.kind)));
  }
  for (const std::string& value : filter.alternatives) {
    alternatives.push_back(value_query(filter.kind, value));
  }
  Xapian::Query any(Xapian::Query::OP_OR, alternatives.begin(),
                    alternatives.end());
  if (!filter.negated) return any;
  return {Xapian::Query::OP_AND_NOT, Xapian::Query(std::string()), any};
}

Xapian::Query FilterBuilder::value_query(Filter::Kind kind,
                                         std::string_view value) {
  switch (kind) {
    case Filter::Kind::kCountry:
      return Xapian::Query(schema::country_term(require_country(value)));
    case Filter::Kind::kAbout:
      return Xapian::Query(schema::about_term(require_country(value)));
    case Filter::Kind::kPerson:
      return name_query(NameKind::kPerson, value);
    case Filter::Kind::kSource:
      return name_query(NameKind::kSource, value);
    case Filter::Kind::kLanguage:
      break;
  }
  return Xapian::Query(schema::language_term(require_language(value)));
}

Xapian::Query FilterBuilder::name_query(NameKind kind, std::string_view typed) {
  const NamesByKey names = resolve_name(index_, analyzer_, kind, typed);
  if (names.size() > 1)
    notes_.push_back({"ambiguous", ambiguity(typed, names)});
  std::vector<Xapian::Query> terms;
  for (const auto& [key, name] : names) {
    terms.emplace_back(name_term(kind, key));
  }
  return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

}  // namespace dateline
