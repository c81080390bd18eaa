#ifndef DATELINE_INDEXER_ENTITIES_RESULT_TABLE_H_
#define DATELINE_INDEXER_ENTITIES_RESULT_TABLE_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "indexer/entities/name_run.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// Persons of whom a table of results prints one name alone: "(Litmanen 23rd,
// Overmars 70th pen)", "c Croft b Cork 176", "Fedorov 2 (18), Yzerman (12)",
// "Rublev beat Krajicek", "Brodeur 23 saves".
class ResultTable {
 public:
  explicit ResultTable(const PersonLexicon& lexicon) : lexicon_(lexicon) {}

  // Learns whether what stands in front of numbers in brackets, and who plays
  // whom, are persons or teams and towns. REQUIRES: full names are settled.
  void collect(const NamedText& text);

  bool is_person(const NamedText& text, const NameRun& run) const;

 private:
  void collect_scored(const NamedText& text);
  bool are_sides_persons(const NamedText& text) const;

  const PersonLexicon& lexicon_;
  bool numbers_persons_ = false;
  bool plays_persons_ = false;
  bool counts_persons_ = false;
  std::vector<std::size_t> scored_;   // first tokens, in order
  std::vector<std::size_t> players_;  // the same, of line-ups
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_RESULT_TABLE_H_
