#ifndef DATELINE_COMMON_RECORD_H_
#define DATELINE_COMMON_RECORD_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "common/article.h"
#include "common/entity.h"

namespace dateline {

// What the index stores of an article besides its terms and other slots: its
// value of kRecordSlot. Id and date are in the order slot and not repeated
// here.
struct Record {
  Article article;            // id empty, date unset
  std::string file;           // absolute path; "-" for standard input
  std::uint32_t ordinal = 1;  // of the article in its file
  bool numbered = false;      // the file may hold several articles
  Entities entities;
};

std::string encode_record(const Record& record);

// Nothing where the value is no record: a damaged index.
std::optional<Record> decode_record(std::string_view value);

}  // namespace dateline

#endif  // DATELINE_COMMON_RECORD_H_
