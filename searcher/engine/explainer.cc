#include "searcher/engine/explainer.h"

#include <algorithm>
#include <utility>

#include "common/country.h"
#include "common/schema.h"
#include "common/split.h"
#include "common/text.h"
#include "searcher/engine/filter_kind.h"
#include "searcher/engine/names.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;
using Name = QueryNode::FieldName;
using Role = ExplainedClause::Role;

// Forms and names shown of a word; more are counted.
constexpr std::size_t kMostValues = 12;

Meaning sorted(std::vector<Meaning::Value> values) {
  Meaning meaning;
  meaning.distinct = values.size();
  std::sort(values.begin(), values.end(),
            [](const Meaning::Value& a, const Meaning::Value& b) {
              return a.articles != b.articles ? a.articles > b.articles
                                              : a.text < b.text;
            });
  if (values.size() > kMostValues) values.resize(kMostValues);
  meaning.values = std::move(values);
  return meaning;
}

// What stands between spaces in a query and has neither words nor syntax.
std::vector<std::string> punctuation_of(std::string_view text) {
  constexpr std::string_view kSyntax = "()\"*";
  std::vector<std::string> pieces;
  for (const std::string_view piece : split(text, ' ')) {
    if (has_word(piece)) continue;
    if (piece.find_first_of(kSyntax) != std::string_view::npos) continue;
    pieces.emplace_back(piece);
  }
  return pieces;
}

}  // namespace

std::vector<ExplainedClause> Explainer::explain(const Request& request) {
  std::vector<ExplainedClause> explained;
  const std::vector<Clause> clauses = clauses_of(request);
  const bool all_stop_words =
      std::all_of(clauses.begin(), clauses.end(), [this](const Clause& clause) {
        return clause.query.kind == Kind::kAll || clause.excluded ||
               patterns_.is_stop_word(clause.query);
      });
  for (const Clause& clause : clauses) {
    ExplainedClause one;
    one.text = clause.text;
    one.articles = count_(clause.alone);
    if (clause.excluded) {
      one.role = Role::kExcluded;
    } else if (!all_stop_words && patterns_.is_stop_word(clause.query)) {
      one.role = Role::kIgnored;
      one.reason = "very common";
    } else if (request.match == Match::kAny &&
               clause.query.kind != Kind::kAll) {
      one.role = Role::kOptional;
    }
    if (one.role != Role::kIgnored) add_meanings(clause.query, one.meanings);
    for (const Filter& filter : clause.alone.filters) {
      add_filter(filter, one.meanings);
    }
    explained.push_back(std::move(one));
  }
  for (std::string& piece : punctuation_of(request.text)) {
    explained.push_back(
        {std::move(piece), Role::kIgnored, "holds no word", 0, {}});
  }
  return explained;
}

void Explainer::add_meanings(const QueryNode& node,
                             std::vector<Meaning>& meanings) {
  if (node.kind == Kind::kField) return add_field(node, meanings);
  if (node.kind != Kind::kWord && node.kind != Kind::kPhrase) {
    for (const QueryNode& child : node.children) add_meanings(child, meanings);
    return;
  }
  for (const Operand& operand : patterns_.build(node).operands) {
    for (const Phrase& phrase : operand) {
      for (const FormSet& forms : phrase) meanings.push_back(meaning_of(forms));
    }
  }
}

Meaning Explainer::meaning_of(const FormSet& forms) const {
  std::vector<Meaning::Value> values;
  for (const std::string& form : forms) {
    values.push_back({form, index_.database().get_termfreq(form)});
  }
  // Forms of articles that are gone, and of the word as typed.
  if (values.size() > 1) {
    std::erase_if(values,
                  [](const auto& value) { return value.articles == 0; });
  }
  return sorted(std::move(values));
}

void Explainer::add_names(NameKind kind, const std::string& typed,
                          std::vector<Meaning>& meanings) {
  std::vector<Meaning::Value> values;
  for (const auto& [key, name] : resolve_name(index_, analyzer_, kind, typed)) {
    values.push_back(
        {name, index_.database().get_termfreq(schema::name_term(kind, key))});
  }
  meanings.push_back(sorted(std::move(values)));
}

void Explainer::add_country(const std::string& typed, bool about,
                            std::vector<Meaning>& meanings) {
  std::vector<Meaning::Value> values;
  for (const CountryCode code : find_countries(typed)) {
    values.push_back(
        {std::string(country_name(code)),
         index_.database().get_termfreq(about ? schema::about_term(code)
                                              : schema::country_term(code))});
  }
  if (!values.empty()) meanings.push_back(sorted(std::move(values)));
}

void Explainer::add_field(const QueryNode& node,
                          std::vector<Meaning>& meanings) {
  if (const auto kind = name_kind(node.field)) {
    add_names(*kind, node.text, meanings);
  } else if (node.field == Name::kCountry || node.field == Name::kAbout) {
    add_country(node.text, node.field == Name::kAbout, meanings);
  }
}

void Explainer::add_filter(const Filter& filter,
                           std::vector<Meaning>& meanings) {
  const auto kind = name_kind(filter.kind);
  for (const std::string& value : filter.alternatives) {
    if (kind) {
      add_names(*kind, value, meanings);
    } else if (filter.kind != Filter::Kind::kLanguage) {
      add_country(value, filter.kind == Filter::Kind::kAbout, meanings);
    }
  }
}

}  // namespace dateline
