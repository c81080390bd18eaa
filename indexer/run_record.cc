#include "indexer/run_record.h"

#include "common/bytes.h"

namespace dateline {

std::string encode(const RunRecord& record) {
  std::string out;
  append_number(out, static_cast<std::uint64_t>(record.time));
  const Report& report = record.report;
  for (const std::uint64_t number :
       {report.added, report.updated, report.unchanged, report.removed,
        report.renamed, report.skipped, report.articles}) {
    append_number(out, number);
  }
  append_number(out, record.rejected);
  return out;
}

std::optional<RunRecord> decode_run_record(std::string_view bytes) {
  ByteReader reader(bytes);
  RunRecord record;
  record.time = static_cast<std::int64_t>(reader.number());
  Report& report = record.report;
  for (std::size_t* number :
       {&report.added, &report.updated, &report.unchanged, &report.removed,
        &report.renamed, &report.skipped, &report.articles}) {
    *number = reader.number();
  }
  if (!reader.at_end()) record.rejected = reader.number();
  if (reader.failed()) return std::nullopt;
  return record;
}

}  // namespace dateline
