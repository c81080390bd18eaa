#include "searcher/query/print.h"

#include "searcher/query/field_name.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;
using Zone = QueryNode::Zone;

bool is_relation(Kind kind) {
  return kind == Kind::kNear || kind == Kind::kBefore ||
         kind == Kind::kSentence || kind == Kind::kParagraph;
}

// A node where a single operand is expected.
std::string operand(const QueryNode& node) {
  const bool several = node.kind == Kind::kAnd || node.kind == Kind::kOr ||
                       is_relation(node.kind);
  return several ? "(" + to_string(node) + ")" : to_string(node);
}

std::string series(const QueryNode& node, const std::string& between) {
  std::string text;
  for (const QueryNode& child : node.children) {
    if (!text.empty()) text += between;
    const bool bare = node.kind == Kind::kOr ||
                      (node.kind == Kind::kAnd && is_relation(child.kind));
    text += bare ? to_string(child) : operand(child);
  }
  return text;
}

std::string with_number(const char* name, const QueryNode& node) {
  return std::string(name) + "/" + std::to_string(node.number);
}

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

std::string in_zone(const QueryNode& node, const std::string& text) {
  using Name = QueryNode::FieldName;
  if (node.zone == Zone::kText) return text;
  const Name name = node.zone == Zone::kTitle ? Name::kTitle : Name::kLead;
  return std::string(field_name(name)) + ":" + text;
}

std::string word(const QueryNode& node) {
  switch (node.word) {
    case QueryNode::WordKind::kExact:
      return "=" + node.text;
    case QueryNode::WordKind::kFuzzy:
      return node.text + "~" +
             (node.number > 0 ? std::to_string(node.number) : "");
    default:
      return node.text;
  }
}

std::string phrase(const QueryNode& node) {
  return quoted(node.text) +
         (node.number > 0 ? "~" + std::to_string(node.number) : "");
}

}  // namespace

std::string to_string(const QueryNode& node) {
  switch (node.kind) {
    case Kind::kWord:
      return in_zone(node, word(node));
    case Kind::kPhrase:
      return in_zone(node, phrase(node));
    case Kind::kAnd:
      return series(node, " ");
    case Kind::kOr:
      return series(node, " OR ");
    case Kind::kNot:
      return "-" + operand(node.children.front());
    case Kind::kNear:
      return series(node, " " + with_number("NEAR", node) + " ");
    case Kind::kBefore:
      return series(node, " " + with_number("BEFORE", node) + " ");
    case Kind::kSentence:
      return series(node, " SENTENCE ");
    case Kind::kParagraph:
      return series(node, " PARAGRAPH ");
    case Kind::kAtLeast:
      return with_number("ATLEAST", node) + " " +
             operand(node.children.front());
    case Kind::kField:
      return std::string(field_name(node.field)) + ":" +
             (node.quoted ? quoted(node.text) : node.text);
    case Kind::kAll:
      break;
  }
  return "*";
}

}  // namespace dateline
