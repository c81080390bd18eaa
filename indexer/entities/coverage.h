#ifndef DATELINE_INDEXER_ENTITIES_COVERAGE_H_
#define DATELINE_INDEXER_ENTITIES_COVERAGE_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/entity.h"
#include "indexer/analyzed_article.h"

namespace dateline {

// What an article says of a country, and where.
struct Coverage {
  int in_title = 0;  // mentions
  int in_lead = 0;
  bool in_dateline = false;
  bool governs = false;  // title or lead name its head of government or state
  int subjects = 0;      // mentions that begin a sentence
  double text = 0;    // mentions in the text: places count more, brackets less
  double lead = 0;    // of these, in the lead
  double spread = 0;  // share of the paragraphs that name it
  double earliness = 0;  // 1 where the text begins with it, 0 where not named

  // How much is said of it, in mentions.
  double weight() const;
};

// Reads the coverage of the countries of one article. `analyzed` must outlive
// it.
class CoverageReader {
 public:
  CoverageReader(const AnalyzedArticle& analyzed,
                 const std::vector<PersonEntity>& persons);

  Coverage of(const CountryEntity& country) const;

 private:
  void add_government(const PersonEntity& person);
  void add_text(const Mention& mention, Coverage& coverage) const;
  double weight_of(const Mention& mention) const;
  bool begins_sentence(const Mention& mention) const;
  std::size_t paragraph_of(const Mention& mention) const;

  const AnalyzedArticle& analyzed_;
  std::string_view body_;
  std::size_t lead_end_ = 0;
  std::vector<std::size_t> paragraphs_;   // where they begin
  std::vector<CountryCode> governments_;  // whose heads title or lead name
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_COVERAGE_H_
