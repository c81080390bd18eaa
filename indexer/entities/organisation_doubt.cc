#include "indexer/entities/organisation_doubt.h"

#include <algorithm>

namespace dateline {

using Lexicon = OrganisationLexicon;

OrganisationDoubt::OrganisationDoubt(const OrganisationGrammar& grammar,
                                     const std::vector<Token>& tokens)
    : grammar_(grammar), persons_(PersonLexicon::instance()), tokens_(tokens) {}

bool OrganisationDoubt::is_part(const OrganisationSpan& span) const {
  constexpr std::size_t kWords = 3;
  const std::size_t end = span.first + span.size;
  for (std::size_t i = end; i < std::min(end + kWords, tokens_.size()); ++i) {
    if (!grammar_.joined(i)) break;
    const bool title = i == end && span.known == nullptr && !span.company &&
                       grammar_.is(i - 1, Lexicon::kTrade) &&
                       tokens_[i].is(kCapitalised) &&
                       persons_.is_office(tokens_[i].form);
    if (title) return true;
    if (!grammar_.is_name_word(i)) break;
    if (grammar_.is(i, Lexicon::kVoid)) return true;
  }
  return false;
}

// "Consumer Electronics", "Renewable Energy": what firms deal in.
bool OrganisationDoubt::is_mere_trade(const OrganisationSpan& span) const {
  const std::size_t last = span.first + span.size - 1;
  if (span.company || !grammar_.is(last, Lexicon::kTrade)) return false;
  const auto is_word = [&](std::size_t i) {
    constexpr auto kKinds =
        Lexicon::kGeneric | Lexicon::kHead | Lexicon::kTopic;
    return grammar_.is(i, kKinds) || persons_.is_place(tokens_[i].form) ||
           (persons_.is_english_word(tokens_[i].form) &&
            (persons_.classes_of(tokens_[i].form) & PersonLexicon::kSurname) ==
                0);
  };
  for (std::size_t i = span.first; i < last; ++i) {
    // "Agency of Natural Resources and Energy".
    if (!tokens_[i].is(kCapitalised) || !is_word(i)) return false;
  }
  return true;
}

bool OrganisationDoubt::is_mere_kind(const OrganisationSpan& span) const {
  if (is_mere_trade(span)) return true;
  if (span.size != 2) return false;
  if (span.company) {
    return grammar_.is(span.first, Lexicon::kGeneric | Lexicon::kHead);
  }
  const std::string_view head = tokens_[span.first + 1].form;
  return persons_.is_place(tokens_[span.first].form) &&
         tokens_[span.first].is(kAcronym) &&
         (head == "bank" || head == "securities" || head == "group" ||
          head == "council" || head == "court" || head == "union" ||
          head == "association" || head == "exchange" || head == "agency" ||
          head == "department" || head == "ministry" || head == "board");
}

}  // namespace dateline
