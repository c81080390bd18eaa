#include "indexer/entities/organisation_initials.h"

#include <array>
#include <span>

#include "indexer/entities/gazetteer.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/organisation_lexicon.h"
#include "indexer/entities/person_lexicon.h"
#include "indexer/entities/token_gap.h"

namespace dateline {
namespace {

using Lexicon = OrganisationLexicon;

constexpr std::size_t kLeastLetters = 3;
constexpr std::size_t kMostLetters = 8;

// What is abbreviated as often and is nobody: "Goods and Services Tax".
bool is_no_body(std::string_view last) {
  constexpr std::array<std::string_view, 45> kThings = {
      "tax",         "product",     "index",        "system",    "systems",
      "vehicle",     "missile",     "missiles",     "talks",     "line",
      "scheme",      "zone",        "disease",      "syndrome",  "disorder",
      "virus",       "transfer",    "income",       "price",     "weapons",
      "rights",      "aircraft",    "language",     "protocol",  "number",
      "process",     "certificate", "country",      "countries", "preference",
      "preferences", "reform",      "reforms",      "receipt",   "receipts",
      "region",      "circuit",     "circuits",     "reactor",   "chat",
      "life",        "complex",     "intermediate", "tracking",  "forces"};
  return is_one_of(kThings, last);
}

class SpeltOut {
 public:
  SpeltOut(std::string_view text, const std::vector<Token>& tokens,
           const std::vector<TokenUse>& uses)
      : lexicon_(Lexicon::instance()),
        persons_(PersonLexicon::instance()),
        text_(text),
        tokens_(tokens),
        uses_(uses) {}

  // The name in front of the abbreviation at a token; of no size where none is.
  OrganisationSpan before(std::size_t abbreviation) const {
    const Token& token = tokens_[abbreviation];
    const std::string_view letters = token.form;
    if (!token.is(kAllCapitals) || token.is(kCapitalLine) ||
        gap(abbreviation) != " (" || text_.substr(token.end, 1) != ")" ||
        letters.size() < kLeastLetters || letters.size() > kMostLetters ||
        is(abbreviation, Lexicon::kPlain)) {
      return {};
    }
    const std::size_t first = begin_of(letters, abbreviation);
    if (first == abbreviation) return {};
    const auto words = std::span(tokens_).subspan(first, abbreviation - first);
    // "New South Wales"
    const bool place = words[words.size() - 2].is(kCapitalised) &&
                       persons_.is_place(words.back().form);
    const bool body = !place && !is(abbreviation - 1, Lexicon::kVoid) &&
                      !is_no_body(words.back().form) && !is_country(words);
    return body ? OrganisationSpan{first, words.size()} : OrganisationSpan{};
  }

 private:
  bool is(std::size_t i, Lexicon::Classes classes) const {
    return (lexicon_.classes_of(tokens_[i].form) & classes) != 0;
  }

  std::string_view gap(std::size_t right) const {
    return token_gap(text_, tokens_, right);
  }

  // Where the words begin whose initials are the letters; `end` where that is
  // nowhere. Small words need no letter.
  std::size_t begin_of(std::string_view letters, std::size_t end) const {
    constexpr std::size_t kMostSmall = 3;
    std::size_t small = 0;
    for (std::size_t i = end; i-- > 0;) {
      const Token& token = tokens_[i];
      const std::string_view behind = gap(i + 1);
      const bool joined = i + 1 == end || behind == " " || behind == "-" ||
                          behind == ", " || behind == " & " || behind == "'" ||
                          behind == "’";
      if (!joined || uses_[i] != TokenUse::kFree) return end;
      if (!token.is(kCapitalised)) {
        if (++small > kMostSmall || token.is(kNumber)) return end;
        continue;
      }
      small = 0;
      if (token.form.front() != letters.back()) return end;
      letters.remove_suffix(1);
      if (letters.empty()) return i;
      if (token.is(kSentenceStart)) return end;
    }
    return end;
  }

  const OrganisationLexicon& lexicon_;
  const PersonLexicon& persons_;
  const std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<TokenUse>& uses_;
};

}  // namespace

std::vector<OrganisationSpan> find_spelt_out(
    std::string_view text, const std::vector<Token>& tokens,
    const std::vector<TokenUse>& uses) {
  const SpeltOut names(text, tokens, uses);
  std::vector<OrganisationSpan> spans;
  for (std::size_t i = kLeastLetters; i < tokens.size(); ++i) {
    if (!tokens[i].is(kAllCapitals)) continue;
    const OrganisationSpan span = names.before(i);
    if (span.size > 0) spans.push_back(span);
  }
  return spans;
}

std::string initials_of(std::span<const Token> words) {
  std::string initials;
  for (const Token& word : words) {
    if (word.is(kCapitalised)) initials += word.form.front();
  }
  return initials.size() < 2 ? std::string() : initials;
}

}  // namespace dateline
