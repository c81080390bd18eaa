#ifndef DATELINE_SEARCHER_QUERY_PARSER_H_
#define DATELINE_SEARCHER_QUERY_PARSER_H_

#include <cstddef>
#include <vector>

#include "searcher/query/lexer.h"
#include "searcher/query/query.h"

namespace dateline {

// Recursive descent over the grammar of parse.h. Used once.
class Parser {
 public:
  // REQUIRES: the last lexeme is kEnd.
  explicit Parser(std::vector<Lexeme> lexemes);

  QueryNode run();

 private:
  const Lexeme& now() const { return lexemes_[at_]; }
  bool at_operand() const;
  bool at_relation() const;

  QueryNode alternatives(std::size_t depth);
  QueryNode series(std::size_t depth);
  QueryNode relation(std::size_t depth);
  QueryNode operand(std::size_t depth);
  QueryNode negation(std::size_t depth);
  QueryNode repetition(std::size_t depth);
  QueryNode group(std::size_t depth);
  QueryNode field();
  QueryNode words();
  void count();

  [[noreturn]] void lack_of_operand() const;

  std::vector<Lexeme> lexemes_;
  std::size_t at_ = 0;
  std::size_t words_ = 0;
};

// Several nodes as one; those of the same kind are taken apart.
QueryNode joined(QueryNode::Kind kind, std::vector<QueryNode> nodes);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_QUERY_PARSER_H_
