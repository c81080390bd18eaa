#include "searcher/engine/filter_builder.h"

#include <algorithm>
#include <string>

#include "common/country.h"
#include "common/error.h"
#include "common/language.h"
#include "common/quantity.h"
#include "common/schema.h"
#include "searcher/engine/filter_kind.h"
#include "searcher/query/lexer.h"

namespace dateline {
namespace {

// Names said in a note on an ambiguous one.
constexpr std::size_t kNamesShown = 4;

// `column`: where it stands in the query, 0 of a filter.
std::string unknown(const char* what, std::string_view text,
                    std::uint32_t column) {
  return "unknown " + std::string(what) + " '" + std::string(text) + "'" +
         (column > 0 ? at_column(column) : "");
}

std::vector<CountryCode> require_countries(std::string_view text,
                                           std::uint32_t column) {
  std::vector<CountryCode> codes = find_countries(text);
  if (!codes.empty()) return codes;
  std::string message = unknown("country", text, column);
  const std::string near = nearest_country(text);
  message += near.empty() ? ": write its name or its two-letter ISO code"
                          : " (did you mean '" + near + "'?)";
  throw UsageError(message);
}

std::string require_language(std::string_view text, std::uint32_t column) {
  std::string code = language_code(text);
  if (!code.empty()) return code;
  throw UsageError(unknown("language", text, column) +
                   ": write its ISO code: en, fr, zh, …");
}

struct Narrowed {
  schema::Valued valued;
  FacetField facet;
};

// What a filter asks for, and the facet by whose values it narrows.
Narrowed narrowed(Filter::Kind kind) {
  using schema::Valued;
  switch (kind) {
    case Filter::Kind::kCountry:
      return {Valued::kCountry, FacetField::kCountry};
    case Filter::Kind::kAbout:
      return {Valued::kAbout, FacetField::kAbout};
    case Filter::Kind::kPerson:
      return {Valued::kPerson, FacetField::kPerson};
    case Filter::Kind::kOrganisation:
      return {Valued::kOrganisation, FacetField::kOrganisation};
    case Filter::Kind::kSource:
      return {Valued::kSource, FacetField::kSource};
    case Filter::Kind::kLanguage:
      break;
  }
  return {Valued::kLanguage, FacetField::kLanguage};
}

std::string ambiguity(std::string_view typed, const NamesByKey& names) {
  std::vector<std::string> first;
  for (const auto& [key, name] : names) {
    if (first.size() < kNamesShown) first.push_back(name);
  }
  return "'" + std::string(typed) + "' stands for " +
         with_thousands(names.size()) +
         " names: " + listing(first, names.size());
}

std::string with_code(CountryCode code) {
  return std::string(country_name(code)) + " (" + code.str() + ')';
}

std::string listing_of(const std::vector<CountryCode>& codes) {
  std::vector<std::string> names;
  for (const CountryCode code : codes) names.push_back(with_code(code));
  return listing(names, names.size());
}

// Nothing where the typed name means one country and none takes it for another.
std::optional<std::string> ambiguity(std::string_view typed,
                                     const std::vector<CountryCode>& codes) {
  const std::string quoted = "'" + std::string(typed) + "'";
  if (codes.size() > 1) {
    return quoted + " stands for " + with_thousands(codes.size()) +
           " countries: " + listing_of(codes);
  }
  const auto others = countries_named_with(codes.front());
  const bool by_code = typed.size() == codes.front().view().size();
  if (others.empty() || by_code) return std::nullopt;
  return quoted + " stands for " + with_code(codes.front()) + ", not for " +
         listing_of(others);
}

Xapian::Query date_query(std::optional<Date> from, std::optional<Date> to) {
  const schema::OrderRange range = schema::order_range(from, to);
  // Values are compared as bytes, and `last` itself is none: a value has an id
  // after its four bytes of date.
  return {Xapian::Query::OP_VALUE_RANGE, schema::kOrderSlot, range.first,
          range.last};
}

// "2023-05", "2023..2024-06", "2023..", "..2023".
Xapian::Query date_query(const QueryNode& node) {
  constexpr std::string_view kTo = "..";
  const std::string_view text = node.text;
  const std::size_t to = text.find(kTo);
  const bool range = to != std::string_view::npos;
  const std::string_view first = text.substr(0, to);
  const std::string_view last = range ? text.substr(to + kTo.size()) : first;
  const auto from = parse_period(first);
  const auto until = parse_period(last);
  const bool is_date = (from || (range && first.empty())) &&
                       (until || (range && last.empty())) && (from || until);
  if (!is_date) {
    throw UsageError("'" + node.text + "'" + at_column(node.column) +
                     " is no date: write date:2023, date:2023-05-24 or "
                     "date:2023-05..2023-06");
  }
  if (from && until && until->last < from->first) {
    throw UsageError("'date:" + node.text + "'" + at_column(node.column) +
                     " ends before it begins");
  }
  return date_query(from ? std::optional(from->first) : std::nullopt,
                    until ? std::optional(until->last) : std::nullopt);
}

// One for all three facets of dates.
FacetField narrowed_facet(FacetField field) {
  return field == FacetField::kYear || field == FacetField::kMonth
             ? FacetField::kDay
             : field;
}

std::optional<Xapian::Query> all_of(const std::vector<Xapian::Query>& queries) {
  if (queries.empty()) return std::nullopt;
  return Xapian::Query(Xapian::Query::OP_AND, queries.begin(), queries.end());
}

}  // namespace

void FilterQueries::add(FacetField field, Xapian::Query query) {
  queries_.emplace_back(narrowed_facet(field), std::move(query));
}

std::optional<Xapian::Query> FilterQueries::all() const {
  std::vector<Xapian::Query> all;
  for (const auto& [field, query] : queries_) all.push_back(query);
  return all_of(all);
}

std::optional<Xapian::Query> FilterQueries::without(FacetField field) const {
  std::vector<Xapian::Query> others;
  for (const auto& [narrowed, query] : queries_) {
    if (narrowed != narrowed_facet(field)) others.push_back(query);
  }
  return all_of(others);
}

bool FilterQueries::narrow(FacetField field) const {
  return std::any_of(queries_.begin(), queries_.end(), [&](const auto& one) {
    return one.first == narrowed_facet(field);
  });
}

FilterBuilder::FilterBuilder(Index& index, Analyzer& analyzer,
                             std::vector<Note>& notes)
    : index_(index), analyzer_(analyzer), notes_(notes) {}

FilterQueries FilterBuilder::build(const Request& request) {
  FilterQueries queries;
  for (const Filter& filter : request.filters) {
    queries.add(narrowed(filter.kind).facet, build(filter));
  }
  if (request.from || request.to) {
    queries.add(FacetField::kDay, date_query(request.from, request.to));
  }
  return queries;
}

Xapian::Query FilterBuilder::build(const Filter& filter) {
  std::vector<Xapian::Query> alternatives;
  if (filter.none) {
    alternatives.emplace_back(schema::none_term(narrowed(filter.kind).valued));
  }
  for (const std::string& value : filter.alternatives) {
    alternatives.push_back(value_query(filter.kind, value, 0));
  }
  Xapian::Query any(Xapian::Query::OP_OR, alternatives.begin(),
                    alternatives.end());
  if (!filter.negated) return any;
  return {Xapian::Query::OP_AND_NOT, Xapian::Query(std::string()), any};
}

Xapian::Query FilterBuilder::field_query(const QueryNode& node) {
  using Name = QueryNode::FieldName;
  if (node.field == Name::kAuthor) return author_query(node.text);
  if (node.field == Name::kDate) return date_query(node);
  return value_query(filter_kind(node.field).value(), node.text, node.column);
}

// Every word of it in the author's name.
Xapian::Query FilterBuilder::author_query(std::string_view typed) {
  std::vector<Token> tokens;
  analyzer_.analyze(typed, TextKind::kQuery, tokens);
  std::vector<Xapian::Query> words;
  words.reserve(tokens.size());
  for (const Token& token : tokens) {
    words.emplace_back(schema::author_term(token.form));
  }
  return {Xapian::Query::OP_AND, words.begin(), words.end()};
}

Xapian::Query FilterBuilder::value_query(Filter::Kind kind,
                                         std::string_view value,
                                         std::uint32_t column) {
  if (const auto names = name_kind(kind)) return name_query(*names, value);
  if (kind == Filter::Kind::kLanguage) {
    return Xapian::Query(
        schema::language_term(require_language(value, column)));
  }
  const std::vector<CountryCode> codes = require_countries(value, column);
  if (auto note = ambiguity(value, codes)) {
    notes_.push_back({"ambiguous", std::move(*note)});
  }
  std::vector<Xapian::Query> terms;
  for (const CountryCode code : codes) {
    terms.emplace_back(kind == Filter::Kind::kAbout
                           ? schema::about_term(code)
                           : schema::country_term(code));
  }
  return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

Xapian::Query FilterBuilder::name_query(NameKind kind, std::string_view typed) {
  const NamesByKey names = resolve_name(index_, analyzer_, kind, typed);
  if (names.size() > 1)
    notes_.push_back({"ambiguous", ambiguity(typed, names)});
  std::vector<Xapian::Query> terms;
  for (const auto& [key, name] : names) {
    terms.emplace_back(schema::name_term(kind, key));
  }
  return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

}  // namespace dateline
