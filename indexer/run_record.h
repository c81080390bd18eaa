#ifndef DATELINE_INDEXER_RUN_RECORD_H_
#define DATELINE_INDEXER_RUN_RECORD_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/report.h"

namespace dateline {

// What the index records of the run that changed it last.
struct RunRecord {
  std::int64_t time = 0;  // seconds since 1970, when the run began
  Report report;          // numbers only
  std::size_t rejected = 0;
};

std::string encode(const RunRecord& record);
std::optional<RunRecord> decode_run_record(std::string_view bytes);

}  // namespace dateline

#endif  // DATELINE_INDEXER_RUN_RECORD_H_
