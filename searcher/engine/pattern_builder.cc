#include "searcher/engine/pattern_builder.h"

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <utility>

#include "common/error.h"
#include "common/quantity.h"
#include "common/stop_words.h"
#include "common/text.h"
#include "searcher/engine/vocabulary.h"
#include "searcher/query/print.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;
using Relation = Pattern::Relation;
using WordKind = QueryNode::WordKind;

// Letters up to which a fuzzy word is within one edit where none is said, as a
// second one would often make it another word.
constexpr std::size_t kShortWord = 5;

Relation relation_of(Kind kind) {
  switch (kind) {
    case Kind::kNear:
      return Relation::kNear;
    case Kind::kBefore:
      return Relation::kBefore;
    case Kind::kSentence:
      return Relation::kSentence;
    case Kind::kParagraph:
      return Relation::kParagraph;
    case Kind::kAtLeast:
      return Relation::kAtLeast;
    default:
      return Relation::kNone;
  }
}

// Whether an operand that comes twice asks no more than once.
bool is_together(Relation relation) {
  return relation == Relation::kSentence || relation == Relation::kParagraph;
}

// Whether a * stands at a letter, as in a wildcard.
bool seems_wild(std::string_view text) {
  for (std::size_t at = text.find('*'); at != std::string_view::npos;
       at = text.find('*', at + 1)) {
    const std::string_view around =
        text.substr(at - std::min<std::size_t>(at, 1), 3);
    if (around.find_first_not_of("* ") != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

PatternBuilder::PatternBuilder(const Index& index, Analyzer& analyzer,
                               std::vector<Note>& notes)
    : index_(index), analyzer_(analyzer), notes_(notes) {
  for (const std::string& language : index.stamp().languages) {
    stemmers_.emplace_back(language);
  }
}

Pattern PatternBuilder::build(const QueryNode& node) {
  if (node.kind == Kind::kPhrase && node.number > 0) return window_of(node);
  Pattern pattern;
  pattern.relation = relation_of(node.kind);
  pattern.number = node.number;
  pattern.zone = node.zone;
  const bool one = node.kind == Kind::kWord || node.kind == Kind::kPhrase;
  const std::span<const QueryNode> nodes =
      one ? std::span<const QueryNode>(&node, 1) : node.children;
  for (const QueryNode& child : nodes) {
    Operand operand = operand_of(child);
    if (operand.empty()) continue;
    const bool again = is_together(pattern.relation) &&
                       std::ranges::count(pattern.operands, operand) > 0;
    if (!again) pattern.operands.push_back(std::move(operand));
  }
  return pattern;
}

Operand PatternBuilder::operand_of(const QueryNode& node) {
  Operand operand;
  if (node.kind != Kind::kOr) {
    Phrase phrase = phrase_of(node);
    if (!phrase.empty()) operand.push_back(std::move(phrase));
    return operand;
  }
  for (const QueryNode& child : node.children) {
    for (Phrase& phrase : operand_of(child)) {
      operand.push_back(std::move(phrase));
    }
  }
  return operand;
}

Phrase PatternBuilder::phrase_of(const QueryNode& node) {
  if (node.word == WordKind::kWildcard || node.word == WordKind::kFuzzy) {
    return {expansion_of(node)};
  }
  const bool quoted = node.kind == Kind::kPhrase;
  if (quoted && seems_wild(node.text)) {
    notes_.push_back({"wildcard", "* is no wildcard in " + to_string(node) +
                                      "; BEFORE/1 and NEAR/1 take some"});
  }
  const bool exact = quoted || node.word == WordKind::kExact;
  analyzer_.analyze(node.text, TextKind::kQuery, tokens_);
  Phrase phrase;
  for (const Token& token : tokens_) {
    phrase.push_back(exact ? FormSet{std::string(token.form)}
                           : forms_of(token.form));
  }
  return phrase;
}

Pattern PatternBuilder::window_of(const QueryNode& node) {
  Pattern pattern;
  pattern.relation = Relation::kWindow;
  pattern.number = node.number;
  pattern.zone = node.zone;
  std::map<std::string, std::size_t> places;
  for (FormSet& forms : phrase_of(node)) {
    const auto [entry, is_new] =
        places.emplace(*forms.begin(), pattern.operands.size());
    if (is_new) {
      pattern.operands.push_back({{std::move(forms)}});
      pattern.times.push_back(0);
    }
    ++pattern.times[entry->second];
  }
  return pattern;
}

FormSet PatternBuilder::forms_of(std::string_view form) const {
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

FormSet PatternBuilder::expansion_of(const QueryNode& node) {
  const std::string folded = fold(node.text);
  const std::uint32_t edits = node.number > 0                     ? node.number
                              : code_points(folded) <= kShortWord ? 1U
                                                                  : 2U;
  FormSet forms = node.word == WordKind::kWildcard
                      ? forms_like(index_.database(), folded)
                      : forms_near(index_.database(), folded, edits);
  const std::string typed = to_string(node);
  if (forms.size() > kMaxExpansion) {
    throw UsageError("'" + typed + "' at column " +
                     std::to_string(node.column) + " stands for more than " +
                     with_thousands(kMaxExpansion) +
                     " words: write more letters");
  }
  notes_.push_back(
      {"wildcard", typed + " stands for " + count_of(forms.size(), "word")});
  return forms;
}

bool PatternBuilder::is_stop_word(const QueryNode& node) {
  if (node.kind != Kind::kWord || node.word != WordKind::kStem ||
      node.zone != QueryNode::Zone::kText) {
    return false;
  }
  analyzer_.analyze(node.text, TextKind::kQuery, tokens_);
  return std::all_of(tokens_.begin(), tokens_.end(), [](const Token& token) {
    return dateline::is_stop_word(token.form);
  });
}

}  // namespace dateline
