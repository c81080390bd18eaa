#ifndef DATELINE_INDEXER_ENTITIES_PLACE_TABLE_DATA_H_
#define DATELINE_INDEXER_ENTITIES_PLACE_TABLE_DATA_H_

#include <cstdint>

#include "common/place.h"

// Defined in the file that common/tables/make_place_table writes.
namespace dateline::place_table_data {

struct Form {
  std::uint8_t doubts;
  std::uint8_t longest;
};

extern const char kText[];           // the forms, one after the other
extern const std::uint32_t kEnds[];  // where each ends in kText, 0 in front
extern const Form kForms[];          // of each form
extern const PlaceMeaning kMeanings[];
extern const std::uint32_t kFirstMeanings[];  // of each form, and the end
extern const std::uint32_t kSlots[];  // by hash: a form's number + 1, or 0
extern const std::uint32_t kSlotCount;
extern const std::uint32_t kFilter[];  // a bit for each form, by its hash

}  // namespace dateline::place_table_data

#endif  // DATELINE_INDEXER_ENTITIES_PLACE_TABLE_DATA_H_
