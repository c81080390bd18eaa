#include "indexer/entities/organisation_front.h"

#include <algorithm>
#include <array>
#include <span>

#include "common/ascii.h"
#include "indexer/entities/gazetteer.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {
namespace {

using Lexicon = OrganisationLexicon;

void drop_in_front(const std::vector<Token>& tokens,
                   const OrganisationGrammar& grammar, OrganisationSpan& span) {
  const auto drop = [&span] {
    ++span.first;
    --span.size;
  };
  while (span.size > 2 &&
         grammar.is(span.first, Lexicon::kLead | Lexicon::kRank)) {
    drop();
  }
  const std::size_t last = span.first + span.size - 1;
  // "Kenya Labour Congress", "Australian Federal Police".
  constexpr std::array<std::string_view, 2> kOwnNames = {"congress", "police"};
  const bool local = grammar.is(last, Lexicon::kLocalHead) && !span.company &&
                     !is_one_of(kOwnNames, tokens[last].form);
  while (local && span.size > 2 &&
         PersonLexicon::instance().is_place(tokens[span.first].form) &&
         is_country(std::span(tokens).subspan(span.first, 1)) &&
         tokens[span.first + 1].is(kCapitalised)) {
    drop();
  }
}

// "6th District Court", "101st Airborne Division".
void take_ordinal(const std::vector<Token>& tokens,
                  const OrganisationGrammar& grammar, OrganisationSpan& span) {
  constexpr std::array<std::string_view, 8> kNumbered = {
      "court",     "division", "brigade",  "regiment",
      "battalion", "squadron", "congress", "parliament"};
  const auto words = std::span(tokens).subspan(span.first, span.size);
  const bool numbered = std::any_of(
      words.begin(), words.end(),
      [&](const Token& word) { return is_one_of(kNumbered, word.form); });
  if (span.first == 0 || !numbered ||
      !is_ordinal(tokens[span.first - 1].form) ||
      grammar.between(span.first) != " ") {
    return;
  }
  --span.first;
  ++span.size;
}

}  // namespace

void settle_front(const std::vector<Token>& tokens,
                  const OrganisationGrammar& grammar, OrganisationSpan& span) {
  drop_in_front(tokens, grammar, span);
  take_ordinal(tokens, grammar, span);
}

}  // namespace dateline
