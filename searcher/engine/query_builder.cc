#include "searcher/engine/query_builder.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "searcher/engine/form_source.h"
#include "searcher/engine/position_source.h"
#include "searcher/engine/source_query.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;
using Relation = Pattern::Relation;

// Up to so many forms, reading the postings of those alone that can still
// matter outweighs what it costs to open all at once.
constexpr std::size_t kFewForms = 64;

// The articles that hold one of the forms, as one word.
Xapian::Query word_query(const FormSet& forms) {
  std::vector<std::string> terms(forms.begin(), forms.end());
  std::sort(terms.begin(), terms.end());
  if (terms.size() > kFewForms) {
    return source_query(new FormSource(std::move(terms)));
  }
  return {Xapian::Query::OP_SYNONYM, terms.begin(), terms.end()};
}

Xapian::Query everything() { return Xapian::Query(std::string()); }

Xapian::Query without_weight(const Xapian::Query& query) {
  return Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, 0.0);
}

// Each place weighs as one word however many forms it has.
Xapian::Query phrase_query(const Phrase& phrase) {
  std::vector<Xapian::Query> words;
  for (const FormSet& forms : phrase) words.push_back(word_query(forms));
  return {Xapian::Query::OP_AND, words.begin(), words.end()};
}

// Single words among the alternatives weigh as one word together.
Xapian::Query operand_query(const Operand& operand) {
  FormSet words;
  std::vector<Xapian::Query> alternatives;
  for (const Phrase& phrase : operand) {
    if (phrase.size() == 1) {
      words.insert(phrase.front().begin(), phrase.front().end());
    } else {
      alternatives.push_back(phrase_query(phrase));
    }
  }
  if (!words.empty()) alternatives.push_back(word_query(words));
  return {Xapian::Query::OP_OR, alternatives.begin(), alternatives.end()};
}

// The words of a title weigh as those of the whole text.
Xapian::Query pattern_query(const Pattern& pattern) {
  std::vector<Xapian::Query> operands;
  for (const Operand& operand : pattern.operands) {
    operands.push_back(operand_query(operand));
  }
  Xapian::Query weighed(Xapian::Query::OP_AND, operands.begin(),
                        operands.end());
  const bool is_word = pattern.relation == Relation::kNone &&
                       pattern.operands.front().front().size() == 1 &&
                       pattern.zone == QueryNode::Zone::kText;
  if (is_word) return weighed;
  return {Xapian::Query::OP_FILTER, weighed,
          source_query(
              new PositionSource(std::make_shared<const Pattern>(pattern)))};
}

Xapian::Query joined(const QueryParts& parts, Match match) {
  std::vector<Xapian::Query> wanted = parts.words;
  wanted.insert(wanted.end(), parts.fields.begin(), parts.fields.end());
  const auto op =
      match == Match::kAny ? Xapian::Query::OP_OR : Xapian::Query::OP_AND;
  Xapian::Query query = wanted.empty()
                            ? everything()
                            : Xapian::Query(op, wanted.begin(), wanted.end());
  for (const Xapian::Query& excluded : parts.excluded) {
    query = {Xapian::Query::OP_AND_NOT, query, excluded};
  }
  return query;
}

}  // namespace

QueryBuilder::QueryBuilder(const Index& index, Analyzer& analyzer,
                           FilterBuilder& filters, std::vector<Note>& notes)
    : filters_(filters), patterns_(index, analyzer, notes) {}

BuiltQuery QueryBuilder::build(const QueryNode& root, Match match) {
  built_ = {};
  if (root.kind == Kind::kAnd) {
    QueryParts parts = parts_of(root);
    built_.query = joined(parts, match);
    built_.parts = std::move(parts);
  } else {
    built_.query = build(root);
  }
  return std::exchange(built_, {});
}

Xapian::Query QueryBuilder::build(const QueryNode& node) {
  switch (node.kind) {
    case Kind::kAnd:
      return joined(parts_of(node), Match::kAll);
    case Kind::kOr:
      return build_or(node);
    case Kind::kNot:
      return build_not(node);
    case Kind::kField:
      return without_weight(filters_.field_query(node));
    case Kind::kAll:
      return everything();
    default:
      return build_words(node);
  }
}

// A text without a word in it asks for nothing.
Xapian::Query QueryBuilder::build_words(const QueryNode& node) {
  Pattern pattern = patterns_.build(node);
  if (pattern.operands.empty()) return everything();
  Xapian::Query query = pattern_query(pattern);
  if (negations_ == 0) {
    built_.has_words = true;
    built_.is_open |=
        node.kind == Kind::kWord && node.word == QueryNode::WordKind::kStem;
    built_.patterns.push_back(std::move(pattern));
  }
  return query;
}

// The children that count: stop words only where there is nothing else.
std::vector<const QueryNode*> QueryBuilder::required(const QueryNode& node) {
  std::vector<const QueryNode*> kept;
  std::vector<const QueryNode*> stop_words;
  for (const QueryNode& child : node.children) {
    if (child.kind == Kind::kNot) continue;
    (patterns_.is_stop_word(child) ? stop_words : kept).push_back(&child);
  }
  if (kept.empty()) return stop_words;
  for (const QueryNode* word : stop_words) {
    built_.stop_words.push_back(word->text);
  }
  return kept;
}

QueryParts QueryBuilder::parts_of(const QueryNode& node) {
  QueryParts parts;
  for (const QueryNode* child : required(node)) {
    const bool is_field = child->kind == Kind::kField;
    (is_field ? parts.fields : parts.words).push_back(build(*child));
  }
  for (const QueryNode& child : node.children) {
    if (child.kind != Kind::kNot) continue;
    ++negations_;
    parts.excluded.push_back(build(child.children.front()));
    --negations_;
  }
  return parts;
}

Xapian::Query QueryBuilder::build_or(const QueryNode& node) {
  std::vector<Xapian::Query> alternatives;
  for (const QueryNode& child : node.children) {
    alternatives.push_back(build(child));
  }
  return {Xapian::Query::OP_OR, alternatives.begin(), alternatives.end()};
}

Xapian::Query QueryBuilder::build_not(const QueryNode& node) {
  ++negations_;
  const Xapian::Query excluded = build(node.children.front());
  --negations_;
  return {Xapian::Query::OP_AND_NOT, everything(), excluded};
}

}  // namespace dateline
