#include "tests/random_query.h"

#include <algorithm>
#include <tuple>

namespace dateline {
namespace {

using Kind = QueryNode::Kind;
using WordKind = QueryNode::WordKind;

bool is_long(const std::string& word) {
  return word.size() >= 4 && std::all_of(word.begin(), word.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
         });
}

}  // namespace

RandomQuery::RandomQuery(Vocabulary vocabulary, unsigned seed)
    : vocabulary_(std::move(vocabulary)), random_(seed) {}

std::string RandomQuery::long_word() {
  for (;;) {
    const std::string& word = any(vocabulary_.words);
    if (is_long(word)) return word;
  }
}

// wom?n, econom*, *nomy
std::string RandomQuery::wildcard() {
  std::string word = long_word();
  switch (random_() % 3) {
    case 0:
      word[1 + random_() % (word.size() - 2)] = '?';
      return word;
    case 1:
      return word.substr(0, 3) + '*';
    default:
      return '*' + word.substr(word.size() - 3);
  }
}

QueryNode RandomQuery::word() {
  QueryNode node;
  node.kind = Kind::kWord;
  node.word = static_cast<WordKind>(random_() % 4);
  node.text = any(vocabulary_.words);
  if (node.word == WordKind::kWildcard) node.text = wildcard();
  if (node.word == WordKind::kFuzzy) {
    node.text = long_word();
    node.number = static_cast<std::uint32_t>(random_() % 3);
  }
  return node;
}

QueryNode RandomQuery::leaf() {
  QueryNode node;
  switch (random_() % 4) {
    case 0:
      node.kind = Kind::kPhrase;
      node.text = any(vocabulary_.phrases);
      node.number = random_() % 2 == 0 ? 5 : 0;
      break;
    case 1:
      node.kind = Kind::kField;
      std::tie(node.field, node.text) = any(vocabulary_.fields);
      node.quoted = random_() % 2 == 0;
      return node;
    default:
      node = word();
  }
  node.zone = static_cast<QueryNode::Zone>(random_() % 3);
  return node;
}

// Words and alternatives of words; what relates or counts them.
QueryNode RandomQuery::relation() {
  const Kind kinds[] = {Kind::kNear, Kind::kBefore, Kind::kSentence,
                        Kind::kParagraph, Kind::kAtLeast};
  QueryNode node;
  node.kind = kinds[random_() % 5];
  const bool counted =
      node.kind != Kind::kSentence && node.kind != Kind::kParagraph;
  if (counted) node.number = static_cast<std::uint32_t>(1 + random_() % 9);
  while (node.children.size() < (node.kind == Kind::kAtLeast ? 1U : 2U)) {
    QueryNode child = word();
    if (random_() % 3 == 0) {
      QueryNode either;
      either.kind = Kind::kOr;
      either.children = {child, word()};
      child = either;
    }
    node.children.push_back(child);
  }
  return node;
}

QueryNode RandomQuery::next(int depth) {
  const auto kind = random_() % (depth > 0 ? 6 : 3);
  if (kind < 2) return leaf();
  if (kind == 2) return relation();
  QueryNode node;
  node.kind = kind == 3 ? Kind::kNot : kind == 4 ? Kind::kAnd : Kind::kOr;
  const std::size_t size = node.kind == Kind::kNot ? 1 : 2 + random_() % 3;
  while (node.children.size() < size) {
    QueryNode child = next(depth - 1);
    if (child.kind != node.kind || node.kind == Kind::kNot) {
      node.children.push_back(std::move(child));
    }
  }
  return node;
}

}  // namespace dateline
