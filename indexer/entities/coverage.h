#ifndef DATELINE_INDEXER_ENTITIES_COVERAGE_H_
#define DATELINE_INDEXER_ENTITIES_COVERAGE_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/entity.h"
#include "indexer/analyzed_article.h"

namespace dateline {

// What an article says of a country, and where. In mentions: those of capitals,
// seats of government and in brackets count less, those of title, dateline and
// lead more.
struct Coverage {
  double title = 0;
  double dateline = 0;
  double lead = 0;  // more than `text`
  double text = 0;
  double heads = 0;      // its heads of government or state, named ever again
  bool governs = false;  // title or lead name one of them
  bool only_adjectives = true;  // in title and text
  int in_lead = 0;              // mentions
  int subjects = 0;             // mentions that begin a sentence
  // Where the text first names it; beyond its end where only others do.
  std::size_t begin = std::string_view::npos;
  double earliness = 0;  // 1 where the text begins with it, 0 where not named

  double weight() const { return title + dateline + lead + text + heads; }
};

// Reads the coverage of the countries of one article. `analyzed` must outlive
// it.
class CoverageReader {
 public:
  CoverageReader(const AnalyzedArticle& analyzed,
                 const std::vector<PersonEntity>& persons,
                 const std::vector<CountryEntity>& countries);

  Coverage of(const CountryEntity& country) const;
  std::size_t lead_end() const { return lead_end_; }

 private:
  // A head of government or state, for whom an article may be about a country.
  struct Head {
    CountryCode country;
    bool is_prominent = false;  // in title or lead
    int in_text = 0;            // mentions
  };

  void add_government(const PersonEntity& person);
  void add_heads(Coverage& coverage, CountryCode country) const;
  void add_text(const Mention& mention, Coverage& coverage) const;
  bool begins_sentence(const Mention& mention) const;

  const AnalyzedArticle& analyzed_;
  const bool is_alone_;  // no other country is named
  std::string_view body_;
  std::size_t lead_end_ = 0;
  std::vector<Head> heads_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_COVERAGE_H_
