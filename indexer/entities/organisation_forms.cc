#include "indexer/entities/organisation_forms.h"

#include <algorithm>
#include <span>
#include <string>

#include "indexer/entities/gazetteer.h"
#include "indexer/entities/organisation_initials.h"
#include "indexer/entities/organisation_register.h"

namespace dateline {
namespace {

using Lexicon = OrganisationLexicon;
using Register = OrganisationRegister;
using Words = std::span<const Token>;

Lexicon::Classes classes_of(const Token& word) {
  return Lexicon::instance().classes_of(word.form);
}

std::uint64_t key_of_word(std::string_view word) {
  return Register::append(Register::kEmptyKey, word);
}

// The words without the legal form that ends them: "Mitsui and Co".
Words without_suffix(Words words) {
  std::size_t size = words.size();
  while (size > 1 && (classes_of(words[size - 1]) & Lexicon::kSuffix) != 0) {
    --size;
  }
  if (size > 1 && size < words.size() && words[size - 1].form == "and") --size;
  return words.first(size);
}

void add_bare(Words words, std::vector<std::uint64_t>& bare) {
  constexpr std::size_t kMostCountry = 3;
  for (std::size_t n = 1; n <= kMostCountry && n < words.size(); ++n) {
    if (!is_country(words.first(n))) continue;
    // "Army" of "U.S. Army", but not "Express" of "American Express".
    const bool one = n + 1 == words.size();
    if (one && (classes_of(words[n]) & Lexicon::kLocalHead) == 0) break;
    if (words[n].is(kCapitalised)) {
      bare.push_back(Register::key_of(words.subspan(n)));
    }
    break;
  }
  for (std::size_t i = 2; i + 1 < words.size(); ++i) {
    if (words[i].form != "of" || !is_country(words.subspan(i + 1))) continue;
    bare.push_back(Register::key_of(words.first(i)));
  }
}

// Beginnings of a company's name. "General Motors" of "General Motors of
// Canada" is another one.
void add_beginnings(Words core, std::size_t other,
                    std::vector<std::uint64_t>& shorter) {
  std::uint64_t key = Register::kEmptyKey;
  for (std::size_t i = 0; i < core.size(); ++i) {
    key = Register::append(key, core[i].form);
    const bool kind =
        (classes_of(core[i]) & (Lexicon::kGeneric | Lexicon::kTopic)) != 0;
    if ((i == 0 && kind) || i + 1 == other || !core[i].is(kCapitalised)) {
      continue;
    }
    shorter.push_back(key);
  }
}

void add_club(std::string_view text, const std::vector<Token>& tokens,
              const OrganisationSpan& span,
              std::vector<std::uint64_t>& shorter) {
  const Words words = Words(tokens).subspan(span.first, span.size);
  // "Rangers" of "New York Rangers", where the table has other Rangers.
  if (words.size() > 1) {
    const auto* nickname =
        Lexicon::instance().longest(text, tokens, span.first + span.size - 1);
    if (nickname != nullptr && nickname->kind == Lexicon::Kind::kClub &&
        nickname->words.size() == 1) {
      shorter.push_back(Register::key_of(words.last(1)));
    }
  }
  // "Betis" of "Real Betis", in tables.
  shorter.push_back(team_key(key_of_word(words.front().form)));
  shorter.push_back(team_key(key_of_word(words.back().form)));
}

}  // namespace

std::uint64_t team_key(std::uint64_t key) { return Register::append(key, "|"); }

void OrganisationForms::read(std::string_view text,
                             const std::vector<Token>& tokens,
                             const OrganisationSpan& span) {
  bare.clear();
  shorter.clear();
  const Words words = Words(tokens).subspan(span.first, span.size);
  const Words core = without_suffix(words);
  own = Register::key_of(core);
  legal_form = core.size() < words.size();
  abbreviation =
      span.abbreviation == 0 ? 0 : key_of_word(tokens[span.abbreviation].form);
  for (const Words& named : {core, words}) {
    const std::string initials = initials_of(named);
    if (!initials.empty()) shorter.push_back(key_of_word(initials));
  }
  if (span.known != nullptr && span.known->kind == Lexicon::Kind::kClub) {
    add_club(text, tokens, span, shorter);
  }
  if (!span.company) {
    add_bare(words, bare);
    return;
  }
  const auto* other = Lexicon::instance().longest(text, tokens, span.first);
  const bool branch = other != nullptr && other->words.size() < core.size() &&
                      core[other->words.size()].form == "of";
  add_beginnings(core, branch ? other->words.size() : 0, shorter);
}

}  // namespace dateline
