#ifndef DATELINE_INDEXER_ENTITIES_RUSSIAN_NAME_H_
#define DATELINE_INDEXER_ENTITIES_RUSSIAN_NAME_H_

#include <string_view>
#include <vector>

#include "indexer/entities/person_collector.h"
#include "indexer/entities/russian_lexicon.h"
#include "indexer/entities/russian_run.h"

namespace dateline {

// The name that a run holds.
struct RussianName {
  std::vector<RussianUnit> units;  // in the order printed
  std::size_t given = 0;           // index of the first given name or initial
  std::size_t family = 0;          // index of the surname
  bool is_known = false;           // by a given name or initial
  bool family_first = false;       // "Си Цзиньпин"
  bool begins_sentence = false;    // so that its capital proves nothing
};

RussianName name_in(const RussianRun& run);

// Key, parts and, in the nominative where it can be told, display of a name of
// two units or more.
PersonCollector::Name described(const RussianName& name, const RussianRun& run,
                                std::string_view text,
                                const RussianLexicon& lexicon);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_RUSSIAN_NAME_H_
