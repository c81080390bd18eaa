#ifndef DATELINE_TESTS_RANDOM_QUERY_H_
#define DATELINE_TESTS_RANDOM_QUERY_H_

#include <random>
#include <string>
#include <utility>
#include <vector>

#include "searcher/query/query.h"

namespace dateline {

// What random queries are made of.
struct Vocabulary {
  std::vector<std::string> words;  // one with four ASCII letters at least
  std::vector<std::string> phrases;
  std::vector<std::pair<QueryNode::FieldName, std::string>> fields;
};

// Trees of every operator, the same ones for the same seed.
class RandomQuery {
 public:
  RandomQuery(Vocabulary vocabulary, unsigned seed);

  // Groups at most `depth` deep.
  QueryNode next(int depth);

 private:
  template <typename Things>
  const auto& any(const Things& things) {
    return things[random_() % things.size()];
  }

  QueryNode word();
  QueryNode leaf();
  QueryNode relation();
  std::string long_word();
  std::string wildcard();

  Vocabulary vocabulary_;
  std::mt19937 random_;
};

}  // namespace dateline

#endif  // DATELINE_TESTS_RANDOM_QUERY_H_
