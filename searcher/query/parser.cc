#include "searcher/query/parser.h"

#include <algorithm>
#include <string>
#include <utility>

#include "common/error.h"
#include "searcher/query/field_name.h"
#include "searcher/query/parse.h"
#include "searcher/query/word_syntax.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;
using Zone = QueryNode::Zone;

[[noreturn]] void unclosed(std::uint32_t column) {
  throw UsageError("unclosed parenthesis" + at_column(column) + ": add a )");
}

[[noreturn]] void unopened(std::uint32_t column) {
  throw UsageError("closing parenthesis" + at_column(column) +
                   " was never opened: leave it out");
}

Kind kind_of(Lexeme::Kind lexeme) {
  switch (lexeme) {
    case Lexeme::Kind::kNear:
      return Kind::kNear;
    case Lexeme::Kind::kBefore:
      return Kind::kBefore;
    case Lexeme::Kind::kSentence:
      return Kind::kSentence;
    default:
      return Kind::kParagraph;
  }
}

bool is_near(Kind kind) { return kind == Kind::kNear || kind == Kind::kBefore; }

// Whether a node stands at places of a text: a word, an alternative of words;
// with `phrases` also these.
bool is_placed(const QueryNode& node, bool phrases) {
  if (node.kind == Kind::kOr) {
    return std::all_of(node.children.begin(), node.children.end(),
                       [phrases](const QueryNode& child) {
                         return is_placed(child, phrases);
                       });
  }
  const bool word = node.kind == Kind::kWord ||
                    (phrases && node.kind == Kind::kPhrase && node.number == 0);
  return word && node.zone == Zone::kText;
}

// `op`: the operator whose operand it is.
void require_placed(const QueryNode& node, const Lexeme& op, bool phrases) {
  if (is_placed(node, phrases)) return;
  throw UsageError(
      op.text + at_column(op.column) + " cannot take what stands at column " +
      std::to_string(node.column) + ": write a word" +
      (phrases ? ", a phrase" : "") + " or (one OR another) on each side");
}

}  // namespace

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

Parser::Parser(std::vector<Lexeme> lexemes) : lexemes_(std::move(lexemes)) {}

QueryNode Parser::run() {
  if (now().kind == Lexeme::Kind::kEnd) {
    throw UsageError(
        "the query has no words: write one, or * for every article");
  }
  QueryNode root = alternatives(0);
  if (now().kind == Lexeme::Kind::kClose) unopened(now().column);
  return root;
}

bool Parser::at_operand() const {
  switch (now().kind) {
    case Lexeme::Kind::kWord:
    case Lexeme::Kind::kPhrase:
    case Lexeme::Kind::kField:
    case Lexeme::Kind::kOpen:
    case Lexeme::Kind::kNot:
    case Lexeme::Kind::kAtLeast:
      return true;
    default:
      return false;
  }
}

bool Parser::at_relation() const {
  switch (now().kind) {
    case Lexeme::Kind::kNear:
    case Lexeme::Kind::kBefore:
    case Lexeme::Kind::kSentence:
    case Lexeme::Kind::kParagraph:
      return true;
    default:
      return false;
  }
}

QueryNode Parser::alternatives(std::size_t depth) {
  std::vector<QueryNode> nodes;
  nodes.push_back(series(depth));
  while (now().kind == Lexeme::Kind::kOr) {
    ++at_;
    nodes.push_back(series(depth));
  }
  return joined(Kind::kOr, std::move(nodes));
}

QueryNode Parser::series(std::size_t depth) {
  std::vector<QueryNode> nodes;
  nodes.push_back(relation(depth));
  for (;;) {
    const bool is_and = now().kind == Lexeme::Kind::kAnd;
    if (is_and) ++at_;
    if (!is_and && !at_operand()) break;
    nodes.push_back(relation(depth));
  }
  return joined(Kind::kAnd, std::move(nodes));
}

QueryNode Parser::relation(std::size_t depth) {
  QueryNode first = operand(depth);
  if (!at_relation()) return first;
  const Lexeme op = now();
  QueryNode node;
  node.kind = kind_of(op.kind);
  node.number = op.number;
  node.column = first.column;
  const bool phrases = !is_near(node.kind);
  require_placed(first, op, phrases);
  node.children.push_back(std::move(first));
  while (now().kind == op.kind) {
    if (is_near(node.kind) && node.children.size() == 2) break;
    ++at_;
    node.children.push_back(operand(depth));
    require_placed(node.children.back(), op, phrases);
  }
  if (at_relation()) {
    throw UsageError(now().text + at_column(now().column) +
                     " would relate more than two operands: write " + op.text +
                     " and " + now().text + " for two each, with AND between");
  }
  return node;
}

void Parser::lack_of_operand() const {
  const Lexeme& before = lexemes_[at_ > 0 ? at_ - 1 : 0];
  const Lexeme& here = now();
  for (const Lexeme* op : {&before, &here}) {
    if (op->text.empty()) continue;
    if (op->kind == Lexeme::Kind::kNot) {
      throw UsageError("nothing to exclude after " + op->text +
                       at_column(op->column) + ": write a word behind it");
    }
    if (op->kind == Lexeme::Kind::kAtLeast) {
      throw UsageError(op->text + at_column(op->column) +
                       " needs a word behind it");
    }
    throw UsageError(op->text + at_column(op->column) +
                     " needs a word on both sides");
  }
  if (before.kind != Lexeme::Kind::kOpen) unopened(here.column);
  if (here.kind == Lexeme::Kind::kEnd) unclosed(before.column);
  throw UsageError("nothing in the parentheses" + at_column(before.column) +
                   ": write a word in them");
}

QueryNode Parser::operand(std::size_t depth) {
  if (!at_operand()) lack_of_operand();
  if (depth >= kMaxQueryDepth) {
    throw UsageError("the query is nested more than " +
                     std::to_string(kMaxQueryDepth) + " deep" +
                     at_column(now().column) + ": write fewer parentheses");
  }
  switch (now().kind) {
    case Lexeme::Kind::kNot:
      return negation(depth);
    case Lexeme::Kind::kAtLeast:
      return repetition(depth);
    case Lexeme::Kind::kOpen:
      return group(depth);
    case Lexeme::Kind::kField:
      return field();
    default:
      return words();
  }
}

QueryNode Parser::negation(std::size_t depth) {
  QueryNode node;
  node.kind = Kind::kNot;
  node.column = now().column;
  ++at_;
  node.children.push_back(operand(depth + 1));
  return node;
}

QueryNode Parser::repetition(std::size_t depth) {
  const Lexeme op = now();
  ++at_;
  QueryNode node;
  node.kind = Kind::kAtLeast;
  node.number = op.number;
  node.column = op.column;
  node.children.push_back(operand(depth + 1));
  require_placed(node.children.back(), op, true);
  return node;
}

QueryNode Parser::group(std::size_t depth) {
  const std::uint32_t column = now().column;
  ++at_;
  QueryNode node = alternatives(depth + 1);
  if (now().kind != Lexeme::Kind::kClose) unclosed(column);
  ++at_;
  return node;
}

QueryNode Parser::field() {
  using Name = QueryNode::FieldName;
  const Lexeme name = now();
  const Name field = *find_field(name.text);
  ++at_;
  QueryNode node;
  if (field == Name::kTitle || field == Name::kLead) {
    node = words();
    node.zone = field == Name::kTitle ? Zone::kTitle : Zone::kLead;
  } else {
    node.kind = Kind::kField;
    node.field = field;
    node.quoted = now().kind == Lexeme::Kind::kPhrase;
    node.text = now().text;
    count();
    ++at_;
  }
  node.column = name.column;
  return node;
}

QueryNode Parser::words() {
  QueryNode node;
  if (now().kind == Lexeme::Kind::kPhrase) {
    node.kind = Kind::kPhrase;
    node.text = now().text;
    node.number = now().number;
    node.column = now().column;
  } else if (now().text != "*") {
    node = word_node(now());
  }
  count();
  ++at_;
  return node;
}

void Parser::count() {
  if (++words_ > kMaxQueryWords) {
    throw UsageError("the query has more than " +
                     std::to_string(kMaxQueryWords) + " words" +
                     at_column(now().column) + ": write less");
  }
}

}  // namespace dateline
