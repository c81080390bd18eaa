#include "tests/agreement.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <map>
#include <set>
#include <string>

#include "common/analyzer.h"
#include "indexer/run.h"
#include "searcher/facet_name.h"
#include "searcher/query/parse.h"

namespace dateline {
namespace {

using Kind = Filter::Kind;

Request request_of(const Case& c) {
  Request request;
  request.text = c.query;
  if (!request.text.empty()) request.query = parse_query(request.text);
  for (const Typed& filter : c.filters) {
    request.filters.push_back(parse_filter(filter.kind, filter.text));
  }
  if (*c.from != '\0') request.from = parse_period(c.from)->first;
  if (*c.to != '\0') request.to = parse_period(c.to)->last;
  request.match = c.match;
  request.wide_facets = c.wide;
  request.limit = kNoLimit;
  request.facet_size = kNoLimit;
  request.snippets = false;
  request.facets = {
      FacetField::kCountry,      FacetField::kAbout,  FacetField::kPerson,
      FacetField::kOrganisation, FacetField::kSource, FacetField::kYear,
      FacetField::kMonth,        FacetField::kDay,    FacetField::kLanguage};
  return request;
}

std::string described(const Case& c) {
  std::string text = std::string("query '") + c.query + "'";
  for (const Typed& filter : c.filters) text += std::string(" ") + filter.text;
  return text + " from '" + c.from + "' to '" + c.to + "'" +
         (c.wide ? ", wide" : "");
}

void compare_facet(const Facet& facet, const Oracle::Answer& expected) {
  Analyzer analyzer;
  const bool names = facet.field == FacetField::kPerson ||
                     facet.field == FacetField::kOrganisation ||
                     facet.field == FacetField::kSource;
  std::map<std::string, std::size_t> counts;
  for (const FacetValue& value : facet.values) {
    counts[names ? analyzed_key(analyzer, value.value) : value.value] =
        value.count;
  }
  if (facet.none > 0) counts["@none"] = facet.none;
  const std::string name(facet_name(facet.field));
  const auto found = expected.facets.find(name);
  BOOST_TEST_CONTEXT("facet " << name) {
    BOOST_TEST(facet.distinct == facet.values.size());
    if (found == expected.facets.end()) {
      BOOST_TEST(counts.empty());
    } else {
      BOOST_TEST((counts == found->second));
    }
  }
}

}  // namespace

void build(const std::string& path, const std::string& database) {
  IndexOptions options;
  options.database = database;
  options.paths = {path};
  run(options);
}

void compare(Searcher& searcher, const Oracle& oracle,
             const std::vector<Case>& cases, bool all_must_match) {
  for (Case c : cases) {
    for (const bool wide : {false, true}) {
      if (wide && c.filters.empty() && *c.from == '\0' && *c.to == '\0') {
        continue;  // the same
      }
      c.wide = wide;
      BOOST_TEST_CONTEXT(described(c)) {
        const Request request = request_of(c);
        const Results results = searcher.search(request);
        const Oracle::Answer expected = oracle.answer(request);
        std::set<std::string> ids;
        for (const Hit& hit : results.hits) ids.insert(hit.id);
        BOOST_TEST(results.total == expected.ids.size());
        BOOST_TEST((ids == expected.ids));
        if (all_must_match) BOOST_TEST(results.total > 0U);
        for (const Facet& facet : results.facets)
          compare_facet(facet, expected);
      }
    }
  }
}

void compare_relaxed(Searcher& searcher, const Oracle& oracle,
                     const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    BOOST_TEST_CONTEXT(described(c)) {
      Request request = request_of(c);
      request.match = Match::kAuto;
      request.limit = oracle.articles().size();
      const Results results = searcher.search(request);
      const Oracle::Answer strict = oracle.answer(request);
      const std::map<std::string, double> expected = oracle.relaxed(request);
      BOOST_TEST(results.total == strict.ids.size());
      BOOST_TEST(results.relaxed == expected.size());
      BOOST_TEST(results.hits.size() == results.total + results.relaxed);
      const double least =
          results.total == 0 ? 1 : results.hits.at(results.total - 1).score;
      double before = least;
      for (const Hit& hit : results.hits) {
        BOOST_TEST(hit.has_every_word == strict.ids.contains(hit.id));
        if (hit.has_every_word) continue;
        const auto found = expected.find(hit.id);
        BOOST_TEST_CONTEXT(hit.id) BOOST_REQUIRE(found != expected.end());
        BOOST_TEST(std::abs(hit.score / least - found->second) < 1e-2);
        BOOST_TEST(hit.score <= before);
        before = hit.score;
      }
      for (const Facet& facet : results.facets) compare_facet(facet, strict);
    }
  }
}

void narrow_by_each_value(Searcher& searcher, const Case& c) {
  const Request request = request_of(c);
  for (const Facet& facet : searcher.search(request).facets) {
    Kind kind = Kind::kSource;
    switch (facet.field) {
      case FacetField::kCountry:
        kind = Kind::kCountry;
        break;
      case FacetField::kAbout:
        kind = Kind::kAbout;
        break;
      case FacetField::kPerson:
        kind = Kind::kPerson;
        break;
      case FacetField::kOrganisation:
        kind = Kind::kOrganisation;
        break;
      case FacetField::kSource:
        break;
      case FacetField::kLanguage:
        kind = Kind::kLanguage;
        break;
      default:
        continue;
    }
    const std::size_t most = std::min<std::size_t>(facet.values.size(), 200);
    for (std::size_t i = 0; i < most; ++i) {
      Request narrowed = request;
      narrowed.facets.clear();
      narrowed.filters.push_back({kind, false, false, {facet.values[i].value}});
      BOOST_TEST_CONTEXT(facet.values[i].value) {
        BOOST_TEST(searcher.search(narrowed).total == facet.values[i].count);
      }
    }
  }
}

}  // namespace dateline
