#include "searcher/query/parse.h"

#include <string>
#include <utility>
#include <vector>

#include "common/error.h"
#include "common/text.h"
#include "searcher/query/field_name.h"
#include "searcher/query/lexer.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;

std::string at_column(std::uint32_t column) {
  return " at column " + std::to_string(column);
}

// Several nodes as one; those of the same kind are taken apart.
QueryNode joined(Kind kind, std::vector<QueryNode> nodes) {
  if (nodes.size() == 1) return std::move(nodes.front());
  QueryNode node;
  node.kind = kind;
  node.column = nodes.front().column;
  for (QueryNode& child : nodes) {
    if (child.kind != kind) {
      node.children.push_back(std::move(child));
      continue;
    }
    for (QueryNode& grandchild : child.children) {
      node.children.push_back(std::move(grandchild));
    }
  }
  return node;
}

class Parser {
 public:
  explicit Parser(std::vector<Lexeme> lexemes) : lexemes_(std::move(lexemes)) {}

  QueryNode run() {
    if (now().kind == Lexeme::Kind::kEnd) {
      throw UsageError("the query has no words");
    }
    QueryNode root = alternatives(0);
    if (now().kind == Lexeme::Kind::kClose) {
      throw UsageError("closing parenthesis" + at_column(now().column) +
                       " was never opened");
    }
    return root;
  }

 private:
  const Lexeme& now() const { return lexemes_[at_]; }

  bool at_operand() const {
    const Lexeme::Kind kind = now().kind;
    return kind != Lexeme::Kind::kEnd && kind != Lexeme::Kind::kOr &&
           kind != Lexeme::Kind::kClose;
  }

  QueryNode alternatives(std::size_t depth) {
    std::vector<QueryNode> nodes;
    nodes.push_back(series(depth));
    while (now().kind == Lexeme::Kind::kOr) {
      ++at_;
      nodes.push_back(series(depth));
    }
    return joined(Kind::kOr, std::move(nodes));
  }

  QueryNode series(std::size_t depth) {
    if (!at_operand()) lack_of_operand();
    std::vector<QueryNode> nodes;
    while (at_operand()) nodes.push_back(operand(depth));
    return joined(Kind::kAnd, std::move(nodes));
  }

  [[noreturn]] void lack_of_operand() const {
    const Lexeme& before = lexemes_[at_ > 0 ? at_ - 1 : 0];
    const Lexeme& here = now();
    if (before.kind == Lexeme::Kind::kOr || here.kind == Lexeme::Kind::kOr) {
      const Lexeme& op = before.kind == Lexeme::Kind::kOr ? before : here;
      throw UsageError("OR" + at_column(op.column) +
                       " needs a word on both sides");
    }
    if (before.kind == Lexeme::Kind::kOpen && here.kind == Lexeme::Kind::kEnd) {
      unclosed(before.column);
    }
    throw UsageError("nothing in the parentheses" + at_column(before.column));
  }

  [[noreturn]] static void unclosed(std::uint32_t column) {
    throw UsageError("unclosed parenthesis" + at_column(column) + ": add a )");
  }

  QueryNode operand(std::size_t depth) {
    if (depth >= kMaxQueryDepth) {
      throw UsageError("the query is nested more than " +
                       std::to_string(kMaxQueryDepth) + " deep" +
                       at_column(now().column));
    }
    switch (now().kind) {
      case Lexeme::Kind::kMinus:
        return negation(depth);
      case Lexeme::Kind::kOpen:
        return group(depth);
      case Lexeme::Kind::kField:
        return field();
      default:
        return words();
    }
  }

  QueryNode negation(std::size_t depth) {
    QueryNode node;
    node.kind = Kind::kNot;
    node.column = now().column;
    ++at_;
    if (!at_operand()) {
      throw UsageError("nothing to exclude after -" + at_column(node.column));
    }
    node.children.push_back(operand(depth + 1));
    return node;
  }

  QueryNode group(std::size_t depth) {
    const std::uint32_t column = now().column;
    ++at_;
    QueryNode node = alternatives(depth + 1);
    if (now().kind != Lexeme::Kind::kClose) unclosed(column);
    ++at_;
    return node;
  }

  QueryNode field() {
    QueryNode node;
    node.kind = Kind::kField;
    node.field = *find_field(now().text);
    node.column = now().column;
    ++at_;
    node.quoted = now().kind == Lexeme::Kind::kPhrase;
    node.text = now().text;
    count();
    ++at_;
    return node;
  }

  QueryNode words() {
    QueryNode node;
    node.kind =
        now().kind == Lexeme::Kind::kPhrase ? Kind::kPhrase : Kind::kWord;
    node.text = now().text;
    node.column = now().column;
    if (node.text == "*") node = QueryNode{};
    count();
    ++at_;
    return node;
  }

  void count() {
    if (++words_ > kMaxQueryWords) {
      throw UsageError("the query has more than " +
                       std::to_string(kMaxQueryWords) + " words");
    }
  }

  std::vector<Lexeme> lexemes_;
  std::size_t at_ = 0;
  std::size_t words_ = 0;
};

void require_length(std::string_view text) {
  if (code_points(text) > kMaxQueryLength) {
    throw UsageError("the query is longer than " +
                     std::to_string(kMaxQueryLength) + " characters");
  }
}

}  // namespace

QueryNode parse_query(std::string_view text) {
  require_length(text);
  const std::string repaired = repair_utf8(text);
  return Parser(lex(trim(repaired))).run();
}

QueryNode parse_bare_words(std::string_view text) {
  require_length(text);
  // What the syntax of queries would read otherwise becomes white space.
  constexpr std::string_view kSyntax = "\"()*:-";
  std::string bare;
  const std::string repaired = repair_utf8(text);
  for (const char c : repaired) {
    const bool inside_word = c == '-' && !bare.empty() && bare.back() != ' ';
    const bool syntax = kSyntax.find(c) != std::string_view::npos;
    bare += syntax && !inside_word ? ' ' : c;
  }
  for (const std::string_view quote :
       {"“", "”", "„", "‟", "«", "»", "＂", "（", "）", "：", "－", "−"}) {
    for (std::size_t at = bare.find(quote); at != std::string::npos;
         at = bare.find(quote, at)) {
      bare.replace(at, quote.size(), " ");
    }
  }
  std::vector<Lexeme> lexemes = lex(trim(bare));
  for (Lexeme& lexeme : lexemes) {
    if (lexeme.kind == Lexeme::Kind::kOr) {
      lexeme = {Lexeme::Kind::kWord, "or", lexeme.column};
    }
  }
  return Parser(std::move(lexemes)).run();
}

}  // namespace dateline
