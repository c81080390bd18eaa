#ifndef DATELINE_INDEXER_ENTITIES_RUSSIAN_DECLENSION_H_
#define DATELINE_INDEXER_ENTITIES_RUSSIAN_DECLENSION_H_

#include <string>
#include <string_view>
#include <vector>

#include "indexer/entities/russian_case.h"

namespace dateline {

struct RussianForm {
  std::string form;
  unsigned cases = 0;
};

// The forms of a noun or given name.
std::vector<RussianForm> russian_forms(std::string_view nominative,
                                       RussianGender gender);

// The forms of an adjective, "новый", or of a noun declined like one, "учёный".
std::vector<RussianForm> russian_adjective_forms(std::string_view nominative);
bool is_russian_adjective(std::string_view nominative);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_RUSSIAN_DECLENSION_H_
