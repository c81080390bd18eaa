#ifndef DATELINE_INDEXER_ENTITIES_ORGANISATIONS_H_
#define DATELINE_INDEXER_ENTITIES_ORGANISATIONS_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/entity.h"
#include "common/hash_table.h"
#include "indexer/analyzed_article.h"
#include "indexer/entities/organisation_finder.h"
#include "indexer/entities/organisation_forms.h"
#include "indexer/entities/organisation_register.h"

namespace dateline {

// Finds the organisations that an article names. What their own words or a
// table tell is settled first, in the whole article; then shorter forms and
// abbreviations join them. One for each thread.
class OrganisationTagger {
 public:
  // `persons`: those of the article. One whose name turns out to be an
  // organisation's ("Hey Twitter", "Johns Hopkins University") is taken out.
  std::vector<OrganisationEntity> tag(const AnalyzedArticle& analyzed,
                                      std::vector<PersonEntity>& persons);

 private:
  struct Text {
    Field field;
    std::string_view text;
    const std::vector<Token>* tokens;
    std::vector<TokenUse>* uses;
    std::vector<OrganisationSpan>* spans;
  };

  void release_persons(const Text& text,
                       std::vector<PersonEntity>& persons) const;
  void mark_persons(const Text& text, const std::vector<PersonEntity>& persons);
  void add_spans(const Text& text, OrganisationLexicon::Need need);
  void add_teams(const Text& text);
  void add_cued(const Text& text);
  void add_agency(const AnalyzedArticle& analyzed);
  bool counts(const Text& text, const OrganisationSpan& span) const;
  void add(const Text& text, const OrganisationSpan& span);
  void add_short_forms(const Text& text);
  void mention(const Text& text, const OrganisationSpan& span,
               std::size_t organisation, MentionRule rule);

  OrganisationRegister register_;
  OrganisationForms forms_;
  bool team_sport_ = false;
  StringViewSet bearers_;  // what names of the article's persons end with
  // Kept for their capacity.
  std::vector<TokenUse> title_uses_;
  std::vector<TokenUse> body_uses_;
  std::vector<TokenUse> dateline_uses_;
  std::vector<OrganisationSpan> title_spans_;
  std::vector<OrganisationSpan> body_spans_;
  std::vector<OrganisationSpan> dateline_spans_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ORGANISATIONS_H_
