#include "searcher/engine/query_builder.h"

#include <algorithm>
#include <utility>

#include "common/stop_words.h"
#include "searcher/engine/phrase_source.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;

// The articles that hold one of the forms, as one word.
Xapian::Query word_query(const FormSet& forms) {
  std::vector<std::string> terms(forms.begin(), forms.end());
  std::sort(terms.begin(), terms.end());
  return {Xapian::Query::OP_SYNONYM, terms.begin(), terms.end()};
}

Xapian::Query everything() { return Xapian::Query(std::string()); }

Xapian::Query without_weight(const Xapian::Query& query) {
  return Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, 0.0);
}

}  // namespace

QueryBuilder::QueryBuilder(const Index& index, Analyzer& analyzer,
                           FilterBuilder& filters)
    : index_(index), analyzer_(analyzer), filters_(filters) {
  for (const std::string& language : index.stamp().languages) {
    stemmers_.emplace_back(language);
  }
}

BuiltQuery QueryBuilder::build(const QueryNode& root, Match match) {
  built_ = {};
  built_.query = root.kind == Kind::kAnd ? build_and(root, match) : build(root);
  return std::exchange(built_, {});
}

FormSet QueryBuilder::forms_of(std::string_view form) const {
  FormSet forms{std::string(form)};
  const std::vector<std::string>& languages = index_.stamp().languages;
  for (std::size_t i = 0; i < languages.size(); ++i) {
    for (std::string& other :
         index_.forms_of(languages[i], stemmers_[i](form))) {
      forms.insert(std::move(other));
    }
  }
  return forms;
}

Pattern QueryBuilder::pattern_of(const QueryNode& node) {
  std::vector<Token> tokens;
  analyzer_.analyze(node.text, TextKind::kQuery, tokens);
  const bool exact = node.kind == Kind::kPhrase || node.quoted;
  Pattern pattern;
  pattern.title_only = node.kind == Kind::kField;
  for (const Token& token : tokens) {
    pattern.places.push_back(exact ? FormSet{std::string(token.form)}
                                   : forms_of(token.form));
  }
  return pattern;
}

// Each place weighs as one word however many forms it has, and the words of a
// title as those of the whole text.
Xapian::Query QueryBuilder::query_of(const Pattern& pattern) const {
  std::vector<Xapian::Query> words;
  for (const FormSet& forms : pattern.places) {
    words.push_back(word_query(forms));
  }
  Xapian::Query weighed(Xapian::Query::OP_AND, words.begin(), words.end());
  if (pattern.places.size() == 1 && !pattern.title_only) return weighed;
  // Released: Xapian frees it with the query.
  return {Xapian::Query::OP_FILTER, weighed,
          Xapian::Query((new PhraseSource(pattern))->release())};
}

Xapian::Query QueryBuilder::build(const QueryNode& node) {
  switch (node.kind) {
    case Kind::kWord:
    case Kind::kPhrase:
      return build_words(node);
    case Kind::kField:
      return build_field(node);
    case Kind::kAnd:
      return build_and(node, Match::kAll);
    case Kind::kOr:
      return build_or(node);
    case Kind::kNot:
      return build_not(node);
    case Kind::kAll:
      break;
  }
  return everything();
}

// A text without a word in it asks for nothing.
Xapian::Query QueryBuilder::build_words(const QueryNode& node) {
  Pattern pattern = pattern_of(node);
  if (pattern.places.empty()) return everything();
  Xapian::Query query = query_of(pattern);
  if (negations_ == 0) {
    built_.has_words = true;
    built_.patterns.push_back(std::move(pattern));
  }
  return query;
}

Xapian::Query QueryBuilder::build_field(const QueryNode& node) {
  using Name = QueryNode::FieldName;
  Filter::Kind kind = Filter::Kind::kSource;
  switch (node.field) {
    case Name::kTitle:
      return build_words(node);
    case Name::kSource:
      break;
    case Name::kCountry:
      kind = Filter::Kind::kCountry;
      break;
    case Name::kAbout:
      kind = Filter::Kind::kAbout;
      break;
    case Name::kPerson:
      kind = Filter::Kind::kPerson;
      break;
  }
  return without_weight(filters_.value_query(kind, node.text));
}

bool QueryBuilder::is_stop_word(const QueryNode& node) {
  if (node.kind != Kind::kWord) return false;
  std::vector<Token> tokens;
  analyzer_.analyze(node.text, TextKind::kQuery, tokens);
  return std::all_of(tokens.begin(), tokens.end(), [](const Token& token) {
    return dateline::is_stop_word(token.form);
  });
}

// The children that count: stop words only where there is nothing else.
std::vector<const QueryNode*> QueryBuilder::required(const QueryNode& node) {
  std::vector<const QueryNode*> kept;
  std::vector<const QueryNode*> stop_words;
  for (const QueryNode& child : node.children) {
    if (child.kind == Kind::kNot) continue;
    (is_stop_word(child) ? stop_words : kept).push_back(&child);
  }
  if (kept.empty()) return stop_words;
  for (const QueryNode* word : stop_words) {
    built_.stop_words.push_back(word->text);
  }
  return kept;
}

Xapian::Query QueryBuilder::build_and(const QueryNode& node, Match match) {
  std::vector<Xapian::Query> wanted;
  for (const QueryNode* child : required(node)) {
    wanted.push_back(build(*child));
  }
  const auto op =
      match == Match::kAll ? Xapian::Query::OP_AND : Xapian::Query::OP_OR;
  Xapian::Query query = wanted.empty()
                            ? everything()
                            : Xapian::Query(op, wanted.begin(), wanted.end());
  for (const QueryNode& child : node.children) {
    if (child.kind != Kind::kNot) continue;
    ++negations_;
    query = {Xapian::Query::OP_AND_NOT, query, build(child.children.front())};
    --negations_;
  }
  return query;
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
