#include "tests/oracle.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace dateline {
namespace {

using Kind = QueryNode::Kind;

constexpr const char* kFacets[] = {"country", "about",    "person",
                                   "source",  "language", "organisation",
                                   "year",    "month",    "day"};

const char* facet_of(Filter::Kind kind) {
  switch (kind) {
    case Filter::Kind::kCountry:
      return "country";
    case Filter::Kind::kAbout:
      return "about";
    case Filter::Kind::kPerson:
      return "person";
    case Filter::Kind::kOrganisation:
      return "organisation";
    case Filter::Kind::kSource:
      return "source";
    case Filter::Kind::kLanguage:
      break;
  }
  return "language";
}

bool is_of_dates(const std::string& facet) {
  return facet == "year" || facet == "month" || facet == "day";
}

// The values that an article has of a facet, names by their keys.
std::set<std::string> values_of(const Hit& hit, const std::string& facet,
                                const WordOracle& words) {
  std::set<std::string> values;
  if (is_of_dates(facet) && hit.date) {
    values.insert(to_string(*hit.date).substr(0, facet == "year"    ? 4
                                                 : facet == "month" ? 7
                                                                    : 10));
  }
  if (facet == "country" || facet == "about") {
    for (const CountryCount& one : hit.countries) {
      if (facet == "country" || one.about) values.insert(one.code.str());
    }
  }
  if (facet == "person" || facet == "organisation") {
    for (const NameCount& one :
         facet == "person" ? hit.persons : hit.organisations) {
      values.insert(words.key_of(one.name));
    }
  }
  if (facet == "source" && !hit.source.empty()) {
    values.insert(words.key_of(hit.source));
  }
  if (facet == "language" && !hit.language.empty()) values.insert(hit.language);
  return values;
}

}  // namespace

Oracle::Oracle(Searcher& searcher) : values_(words_) {
  Request everything;
  everything.limit = kNoLimit;
  everything.facets.clear();
  everything.snippets = false;
  for (const Hit& hit : searcher.search(everything).hits) {
    Scanned article{searcher.show(hit.id).value(), {}, {}};
    article.title = words_.scan(article.shown.hit.title.text);
    article.body = words_.scan(article.shown.article.body);
    const std::string declared = article.shown.hit.language;
    const std::string language = declared.empty() ? "en" : declared;
    words_.learn(language, article.title);
    words_.learn(language, article.body);
    values_.learn(article.shown.hit);
    articles_.push_back(std::move(article));
  }
}

const Oracle::Scanned& Oracle::article(const std::string& id) const {
  return *std::find_if(
      articles_.begin(), articles_.end(),
      [&id](const Scanned& one) { return one.shown.hit.id == id; });
}

bool Oracle::matches_words(const Scanned& article,
                           const QueryNode& node) const {
  const bool is_word = node.kind == Kind::kWord || node.kind == Kind::kPhrase;
  if (is_word && words_.forms_of(node.text).empty()) return true;
  const std::size_t places = words_.in_title(article.title, node).size() +
                             words_.in_body(article.body, node).size();
  return node.kind == Kind::kAtLeast ? places >= node.number : places > 0;
}

// The children that a match needs: stop words only where there is nothing else.
std::vector<const QueryNode*> Oracle::required(const QueryNode& node) const {
  std::vector<const QueryNode*> telling;
  std::vector<const QueryNode*> common;
  for (const QueryNode& child : node.children) {
    if (child.kind == Kind::kNot) continue;
    (words_.is_stop_word(child) ? common : telling).push_back(&child);
  }
  return telling.empty() ? common : telling;
}

bool Oracle::matches_and(const Scanned& article, const QueryNode& node,
                         Match match) const {
  for (const QueryNode& child : node.children) {
    if (child.kind == Kind::kNot && !matches(article, child)) return false;
  }
  const auto wanted = required(node);
  const auto holds = [&](const QueryNode* child) {
    return matches(article, *child);
  };
  return match != Match::kAny || wanted.empty()
             ? std::all_of(wanted.begin(), wanted.end(), holds)
             : std::any_of(wanted.begin(), wanted.end(), holds);
}

bool Oracle::matches(const Scanned& article, const QueryNode& node) const {
  switch (node.kind) {
    case Kind::kAll:
      return true;
    case Kind::kAnd:
      return matches_and(article, node, Match::kAll);
    case Kind::kNot:
      return !matches(article, node.children.front());
    case Kind::kOr:
      return std::any_of(
          node.children.begin(), node.children.end(),
          [&](const QueryNode& child) { return matches(article, child); });
    case Kind::kField:
      return values_.matches(article.shown, node);
    default:
      return matches_words(article, node);
  }
}

// Whether an article is found without the filters by values of a facet.
bool Oracle::holds(const Scanned& article, const Request& request,
                   const std::string& left_out) const {
  const bool query_holds =
      request.query.kind == Kind::kAnd
          ? matches_and(article, request.query, request.match)
          : matches(article, request.query);
  const bool filters_hold =
      std::all_of(request.filters.begin(), request.filters.end(),
                  [&](const Filter& filter) {
                    return facet_of(filter.kind) == left_out ||
                           values_.matches(article.shown, filter);
                  });
  return query_holds && filters_hold &&
         (is_of_dates(left_out) ||
          in_range(article.shown.hit.date, request.from, request.to));
}

std::map<std::string, double> Oracle::relaxed(const Request& request) const {
  std::map<std::string, double> shares;
  if (request.query.kind != Kind::kAnd) return shares;
  const auto is_fixed = [](const QueryNode& node) {
    return node.kind == Kind::kNot || node.kind == Kind::kField;
  };
  Request fixed = request;
  std::erase_if(fixed.query.children, std::not_fn(is_fixed));
  std::vector<const QueryNode*> words = required(request.query);
  std::erase_if(
      words, [](const QueryNode* node) { return node->kind == Kind::kField; });
  std::map<std::size_t, double> weights;  // of words that occur
  double all = 0;                         // of these
  double total = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto articles = std::count_if(
        articles_.begin(), articles_.end(),
        [&](const Scanned& article) { return matches(article, *words[i]); });
    const double rarity = static_cast<double>(articles_.size()) /
                          static_cast<double>(std::max<long>(articles, 1));
    const double weight = std::round(16 * std::log2(1 + rarity));
    total += weight;
    if (articles == 0) continue;
    weights[i] = weight;
    all += weight;
  }
  for (const Scanned& article : articles_) {
    if (!holds(article, fixed, "")) continue;
    double held = 0;
    std::size_t count = 0;
    for (const auto& [word, weight] : weights) {
      if (!matches(article, *words[word])) continue;
      held += weight;
      ++count;
    }
    if (count == words.size() || count == 0 || held * 2 < all) continue;
    shares[article.shown.hit.id] = held / total;
  }
  return shares;
}

Oracle::Answer Oracle::answer(const Request& request) const {
  Answer answer;
  for (const Scanned& article : articles_) {
    const Hit& hit = article.shown.hit;
    const bool found = holds(article, request, "");
    if (found) answer.ids.insert(hit.id);
    for (const std::string facet : kFacets) {
      if (request.wide_facets ? !holds(article, request, facet) : !found) {
        continue;
      }
      const auto values = values_of(hit, facet, words_);
      for (const std::string& value : values) ++answer.facets[facet][value];
      if (values.empty()) ++answer.facets[facet]["@none"];
    }
  }
  return answer;
}

// The parts of a query that stand for words and are not excluded.
std::vector<const QueryNode*> Oracle::sought(const QueryNode& query) const {
  std::vector<const QueryNode*> children;
  switch (query.kind) {
    case Kind::kAll:
    case Kind::kNot:
    case Kind::kField:
      return {};
    case Kind::kAnd:
      children = required(query);
      break;
    case Kind::kOr:
      for (const QueryNode& child : query.children) children.push_back(&child);
      break;
    default:
      return {&query};
  }
  std::vector<const QueryNode*> parts;
  for (const QueryNode* child : children) {
    const auto some = sought(*child);
    parts.insert(parts.end(), some.begin(), some.end());
  }
  return parts;
}

Oracle::Matches Oracle::in_title(const std::string& id,
                                 const QueryNode& query) const {
  Matches found{article(id).title, {}};
  for (const QueryNode* part : sought(query)) {
    const auto places = words_.in_title(found.text, *part);
    found.places.insert(found.places.end(), places.begin(), places.end());
  }
  return found;
}

Oracle::Matches Oracle::in_body(const std::string& id,
                                const QueryNode& query) const {
  Matches found{article(id).body, {}};
  for (const QueryNode* part : sought(query)) {
    const auto places = words_.in_body(found.text, *part);
    found.places.insert(found.places.end(), places.begin(), places.end());
  }
  return found;
}

}  // namespace dateline
