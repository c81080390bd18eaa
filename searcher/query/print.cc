#include "searcher/query/print.h"

#include "searcher/query/field_name.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;

std::string in_parentheses(const QueryNode& node) {
  return "(" + to_string(node) + ")";
}

// A node where a single operand is expected.
std::string operand(const QueryNode& node) {
  const bool several = node.kind == Kind::kAnd || node.kind == Kind::kOr;
  return several ? in_parentheses(node) : to_string(node);
}

std::string series(const QueryNode& node, const char* between) {
  std::string text;
  for (const QueryNode& child : node.children) {
    if (!text.empty()) text += between;
    text += node.kind == Kind::kAnd ? operand(child) : to_string(child);
  }
  return text;
}

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

}  // namespace

std::string to_string(const QueryNode& node) {
  switch (node.kind) {
    case Kind::kWord:
      return node.text;
    case Kind::kPhrase:
      return quoted(node.text);
    case Kind::kAnd:
      return series(node, " ");
    case Kind::kOr:
      return series(node, " OR ");
    case Kind::kNot:
      return "-" + operand(node.children.front());
    case Kind::kField:
      return std::string(field_name(node.field)) + ":" +
             (node.quoted ? quoted(node.text) : node.text);
    case Kind::kAll:
      break;
  }
  return "*";
}

}  // namespace dateline
