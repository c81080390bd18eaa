#include "searcher/render/csv.h"

#include <array>
#include <cstdio>
#include <initializer_list>

#include "common/text.h"
#include "searcher/facet_name.h"

namespace dateline {
namespace {

constexpr std::string_view kFormulaStarts = "=+-@\t\r\n";
constexpr std::string_view kQuoted = "\",\r\n";
constexpr char kBetween = ';';  // values of one cell

std::string cell(std::string text) {
  if (text.empty()) return text;
  if (kFormulaStarts.find(text.front()) != std::string_view::npos) {
    text.insert(text.begin(), '\'');
  }
  if (text.find_first_of(kQuoted) == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += c;
    quoted += c;
  }
  return quoted + '"';
}

std::string line(std::initializer_list<std::string> cells) {
  std::string text;
  for (const std::string& one : cells) text += cell(one) + ',';
  text.pop_back();
  return text + "\r\n";
}

template <typename Values, typename NameOf>
std::string joined(const Values& values, const NameOf& name_of) {
  std::string text;
  for (const auto& value : values) {
    if (!text.empty()) text += kBetween;
    text += name_of(value);
  }
  return text;
}

std::string hit_line(const Hit& hit) {
  std::array<char, 32> score{};
  std::snprintf(score.data(), score.size(), "%.4f", hit.score);
  return line({std::to_string(hit.rank), hit.id,
               hit.date ? to_string(*hit.date) : std::string(),
               printable(hit.source), printable(hit.title.text), score.data(),
               joined(hit.countries,
                      [](const CountryCount& one) { return one.code.str(); }),
               joined(hit.persons, [](const NameCount& one) {
                 return printable(one.name);
               })});
}

}  // namespace

std::string csv_hits(const Results& results) {
  std::string text = line({"rank", "id", "date", "source", "title", "score",
                           "countries", "persons"});
  for (const Hit& hit : results.hits) text += hit_line(hit);
  return text;
}

std::string csv_facets(const Results& results) {
  std::string text = line({"facet", "value", "name", "count"});
  for (const Facet& facet : results.facets) {
    for (const FacetValue& one : facet.values) {
      text += line({std::string(facet_name(facet.field)), printable(one.value),
                    printable(one.name), std::to_string(one.count)});
    }
  }
  return text;
}

}  // namespace dateline
