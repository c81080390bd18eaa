#include "indexer/report.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "common/quantity.h"

namespace dateline {

void add_earlier(const Report& earlier, Report& report) {
  const std::size_t read = earlier.added + earlier.updated;
  report.unchanged -= std::min(report.unchanged, read);
  report.added += earlier.added;
  report.updated += earlier.updated;
  report.removed += earlier.removed;
  report.renamed += earlier.renamed;
  report.bytes += earlier.bytes;
  report.seconds += earlier.seconds;
}

std::string to_json(const Report& report) {
  nlohmann::ordered_json rejected = nlohmann::ordered_json::array();
  for (const Rejected& entry : report.rejected) {
    nlohmann::ordered_json ordinal = nullptr;
    if (entry.ordinal) ordinal = *entry.ordinal;
    rejected.push_back(
        {{"file", entry.file}, {"ordinal", ordinal}, {"reason", entry.reason}});
  }
  const nlohmann::ordered_json object = {
      {"added", report.added},         {"updated", report.updated},
      {"unchanged", report.unchanged}, {"removed", report.removed},
      {"renamed", report.renamed},     {"skipped", report.skipped},
      {"rejected", rejected},          {"articles", report.articles},
      {"bytes", report.bytes},         {"seconds", report.seconds}};
  return object.dump(2, ' ', false,
                     nlohmann::ordered_json::error_handler_t::replace) +
         '\n';
}

std::string summary(const Report& report) {
  std::string text;
  if (report.interrupted) {
    text = "interrupted";
    if (report.interrupted->files > 0) {
      text += " after " + with_thousands(report.interrupted->done) + " of " +
              count_of(report.interrupted->files, "file");
    }
    text += "; run again to go on: ";
  }
  text += count_of(report.articles, "article") + " in the index (" +
          with_thousands(report.added) + " added, " +
          with_thousands(report.updated) + " updated, " +
          with_thousands(report.unchanged) + " unchanged, " +
          with_thousands(report.removed) + " removed";
  if (report.renamed > 0) {
    text += ", " + with_thousands(report.renamed) + " renamed";
  }
  text += "); ";
  if (!report.rejected.empty()) {
    text += with_thousands(report.rejected.size()) + " rejected, ";
  }
  if (report.skipped > 0) {
    text += count_of(report.skipped, "file") + " skipped as no text, ";
  }
  std::array<char, 32> seconds{};
  std::snprintf(seconds.data(), seconds.size(), "%.1f s", report.seconds);
  return text + byte_size(report.bytes) + " read in " + seconds.data();
}

std::string to_string(const Rejected& rejected) {
  std::string text = rejected.file;
  if (rejected.ordinal)
    text += ", article " + std::to_string(*rejected.ordinal);
  return text + ": " + rejected.reason;
}

}  // namespace dateline
