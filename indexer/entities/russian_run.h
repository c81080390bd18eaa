#ifndef DATELINE_INDEXER_ENTITIES_RUSSIAN_RUN_H_
#define DATELINE_INDEXER_ENTITIES_RUSSIAN_RUN_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "indexer/entities/russian_lexicon.h"

namespace dateline {

// A word of a name: with its hyphens ("Жан-Клод") and particles ("фон дер
// Ляйен").
struct RussianUnit {
  std::string form;  // folded, without particles
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool is_initial = false;
  bool is_patronymic = false;
  bool is_place = false;
  bool is_adjective = false;
  bool is_family_first = false;
  const std::vector<RussianLexicon::Reading>* given = nullptr;  // or null
};

// Neighbouring capitalised words that may be one name.
struct RussianRun {
  std::vector<RussianUnit> units;
  unsigned title_cases = 0;  // of the title in front, 0 without
  bool before_genitive = false;
  bool sentence_start = false;
  bool is_spoken = false;     // a verb of saying stands beside it
  bool is_thing = false;      // within quotation marks, or a street
  bool beside_thing = false;  // a word of organisations stands beside it
};

std::vector<RussianRun> russian_runs(std::string_view text,
                                     const std::vector<Token>& tokens,
                                     const RussianLexicon& lexicon);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_RUSSIAN_RUN_H_
