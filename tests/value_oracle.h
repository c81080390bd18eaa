#ifndef DATELINE_TESTS_VALUE_ORACLE_H_
#define DATELINE_TESTS_VALUE_ORACLE_H_

#include <map>
#include <optional>
#include <set>
#include <string>

#include "common/date.h"
#include "searcher/filter.h"
#include "searcher/query/query.h"
#include "searcher/results.h"
#include "tests/word_oracle.h"

namespace dateline {

// Whether the day lies between two, either of which may be left open.
bool in_range(const std::optional<Date>& day, const std::optional<Date>& from,
              const std::optional<Date>& to);

// Compares the values of an article with those that filters and fields name.
class ValueOracle {
 public:
  // `words` must outlive it.
  explicit ValueOracle(const WordOracle& words) : words_(words) {}

  // The article's names are among those that a typed name may mean.
  void learn(const Hit& hit);

  bool matches(const ShownArticle& article, const Filter& filter) const;
  bool matches(const ShownArticle& article, const QueryNode& field) const;

 private:
  bool has_value(const Hit& hit, Filter::Kind kind,
                 const std::string& value) const;
  bool has_author(const ShownArticle& article, const std::string& typed) const;

  const WordOracle& words_;
  std::map<Filter::Kind, std::set<std::string>> name_keys_;
};

}  // namespace dateline

#endif  // DATELINE_TESTS_VALUE_ORACLE_H_
