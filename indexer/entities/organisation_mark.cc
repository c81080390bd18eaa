#include "indexer/entities/organisation_mark.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t kMostWords = 8;

// Behind the last word of the bracket that a token opens; `first` where it is
// no name.
std::size_t bracket_end(std::string_view text, const std::vector<Token>& tokens,
                        std::size_t first) {
  const std::size_t limit = std::min(first + kMostWords, tokens.size());
  for (std::size_t i = first; i < limit; ++i) {
    const bool small =
        is_conjunction(tokens[i].form) || is_genitive(tokens[i].form);
    if (!tokens[i].is(kCapitalised) && !small) return first;
    const std::uint32_t end = tokens[i].end;
    if (text.substr(end, 1) == ">" || text.substr(end, 2) == ".>") {
      const std::string_view inside =
          text.substr(tokens[first].begin, end - tokens[first].begin);
      return inside.find(' ') == std::string_view::npos ? first : i + 1;
    }
  }
  return first;
}

// The same of a headline that begins with a company's full name.
std::size_t headline_end(std::string_view text,
                         const std::vector<Token>& tokens,
                         const OrganisationGrammar& grammar,
                         std::size_t first) {
  const std::size_t limit = std::min(first + kMostWords, tokens.size());
  for (std::size_t i = first + 1; i < limit && grammar.joined(i); ++i) {
    if (grammar.is(i, OrganisationLexicon::kSuffix)) {
      return text.substr(tokens[i].end, 2) == " <" ? i + 1 : first;
    }
  }
  return first;
}

}  // namespace

OrganisationSpan marked_at(std::string_view text,
                           const std::vector<Token>& tokens,
                           const OrganisationGrammar& grammar,
                           std::size_t first) {
  const std::size_t end = tokens[first].begin > 0
                              ? bracket_end(text, tokens, first)
                              : headline_end(text, tokens, grammar, first);
  return {first, end - first, nullptr, end > first};
}

}  // namespace dateline
