#ifndef DATELINE_SEARCHER_RESULTS_H_
#define DATELINE_SEARCHER_RESULTS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/article.h"
#include "common/country.h"
#include "common/date.h"
#include "common/entity.h"
#include "searcher/request.h"

namespace dateline {

// The answer to a request as plain data; renderers know nothing else.

// [begin, end) in bytes; sorted and disjoint in a list.
struct Highlight {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

struct HighlightedText {
  std::string text;
  std::vector<Highlight> highlights;
};

struct CountryCount {
  CountryCode code;
  std::size_t mentions = 0;
  bool about = false;
};

// Of a person or an organisation.
struct NameCount {
  std::string name;
  std::size_t mentions = 0;
};

// Empty strings are absent values (null in JSON).
struct Hit {
  std::size_t rank = 0;  // from 1, the offset included
  std::string id;
  std::string file;           // absolute path
  std::uint32_t ordinal = 1;  // of the article in its file
  HighlightedText title;
  std::optional<Date> date;
  std::string source;
  std::string language;
  double score = 0;
  bool has_every_word = true;  // "match": "all" or "most"
  std::size_t copies = 0;
  HighlightedText snippet;
  std::vector<CountryCount> countries;
  std::vector<NameCount> persons;
  std::vector<NameCount> organisations;
};

struct FacetValue {
  std::string value;
  std::string name;
  std::size_t count = 0;
};

struct Facet {
  FacetField field = FacetField::kCountry;
  std::vector<FacetValue> values;
  std::size_t distinct = 0;
  std::size_t none = 0;
  bool wide = false;  // counted without the filters by its values
};

struct Note {
  std::string code;
  std::string text;
};

// --explain: what a word, a name or a country of a query stands for in the
// index, by articles, the most frequent first.
struct Meaning {
  struct Value {
    std::string text;
    std::size_t articles = 0;
  };
  std::vector<Value> values;  // the first of them
  std::size_t distinct = 0;   // how many there are
};

// What becomes of a part of a request.
struct ExplainedClause {
  enum class Role : std::uint8_t { kRequired, kOptional, kExcluded, kIgnored };
  std::string text;
  Role role = Role::kRequired;
  std::string reason;             // of kIgnored
  std::size_t articles = 0;       // that have it
  std::vector<Meaning> meanings;  // of each of its words
};

// --explain: a word that the order goes by beside those of the query, or of
// --like in their place.
struct AddedWord {
  std::vector<std::string> forms;  // the one that is met first in front
  double weight = 0;               // 1: as a word of the query
};

struct Results {
  std::optional<std::string> id;
  std::string text;     // the query as typed
  std::string read_as;  // as understood, without filters
  std::vector<Note> notes;
  std::size_t total = 0;
  std::size_t stories = 0;
  std::size_t relaxed = 0;
  double took_ms = 0;
  std::vector<Hit> hits;
  std::vector<Facet> facets;  // in the order asked for
  std::string suggestion;     // a query that was probably meant, or empty
  std::size_t suggested = 0;  // articles that it finds
  std::vector<ExplainedClause> explanation;  // where it was asked for
  std::vector<AddedWord> added;              // likewise; by weight
};

// --show: a whole article.
struct ShownArticle {
  Hit hit;
  Article article;    // as stored: its id and date are the hit's
  Entities entities;  // with what they were found by
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_RESULTS_H_
