#ifndef DATELINE_SEARCHER_REQUEST_H_
#define DATELINE_SEARCHER_REQUEST_H_

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "common/date.h"
#include "searcher/filter.h"
#include "searcher/query/query.h"

namespace dateline {

enum class Match : std::uint8_t {
  kAll,   // every word
  kAny,   // at least one
  kAuto,  // every word; where fewer than a page have these, most words follow
};
enum class Sort : std::uint8_t { kRelevance, kNewest, kOldest };
enum class FacetField : std::uint8_t {
  kCountry,
  kAbout,
  kPerson,
  kOrganisation,
  kSource,
  kLanguage,
  kYear,
  kMonth,
  kDay,
};

inline constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();

// What is asked of an index: plain data, validated where it is parsed.
struct Request {
  std::optional<std::string> id;  // of a batch query
  std::string text;               // the query as typed
  QueryNode query;                // kAll where there is none
  std::string like;               // the id of an article, instead of a query
  std::vector<Filter> filters;    // all must hold
  std::optional<Date> from;       // inclusive
  std::optional<Date> to;         // inclusive
  Match match = Match::kAuto;
  bool plain = false;  // no automatic help: kAuto is kAll
  Sort sort = Sort::kRelevance;
  std::size_t limit = 10;
  std::size_t offset = 0;
  std::vector<FacetField> facets = {FacetField::kCountry, FacetField::kPerson,
                                    FacetField::kYear};
  std::size_t facet_size = 10;
  bool wide_facets = false;  // each counted without the filters by its values
  std::size_t snippet_length = 240;  // code points at most; 0 for none
  bool explain = false;              // what becomes of each part
  bool snippets = true;  // and titles and entities; ids and scores alone if not
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_REQUEST_H_
