#include "indexer/entities/world_body.h"

#include <string_view>
#include <vector>

#include "indexer/entities/organisation_lexicon.h"

namespace dateline {
namespace {

bool names_one(std::string_view text, const std::vector<Token>& tokens,
               std::size_t end) {
  const auto& lexicon = OrganisationLexicon::instance();
  for (std::size_t i = 0; i < tokens.size() && tokens[i].begin < end; ++i) {
    if (!tokens[i].is(kCapitalised) ||
        (lexicon.classes_of(tokens[i].form) &
         OrganisationLexicon::kBeginsKnown) == 0) {
      continue;
    }
    const auto* known = lexicon.longest(text, tokens, i);
    if (known != nullptr && known->kind == OrganisationLexicon::Kind::kWorld)
      return true;
  }
  return false;
}

}  // namespace

bool leads_with_world_body(const AnalyzedArticle& analyzed,
                           std::size_t lead_end) {
  const Article& article = *analyzed.article;
  return names_one(article.title, analyzed.title, article.title.size()) ||
         names_one(article.body, analyzed.body, lead_end);
}

bool hosts_world_bodies(CountryCode country) {
  return country.view() == "CH" || country.view() == "NL" ||
         country.view() == "AT";
}

}  // namespace dateline
