#ifndef DATELINE_INDEXER_OPTIONS_H_
#define DATELINE_INDEXER_OPTIONS_H_

#include <cstddef>
#include <string>
#include <vector>

#include "indexer/progress.h"

namespace dateline {

// What dateline-index was asked to do.
struct IndexOptions {
  std::string database;              // --db, else $DATELINE_DB
  std::vector<std::string> paths;    // none: all that the index has recorded
  std::vector<std::string> forget;   // PATHs whose articles are removed
  std::vector<std::string> exclude;  // patterns of the shell
  bool prune = false;                // however many files have vanished
  unsigned jobs = 0;                 // threads that index; 0 for one a core
  std::size_t memory = 1024;         // MB of working memory at most
  std::string language = "auto";     // ISO 639 code, or what each declares
  std::string report;                // file for the JSON report; empty for none
  ProgressStyle progress = ProgressStyle::kAuto;
  bool status = false;
  bool help = false;
  bool version = false;
};

// Throws UsageError on what cannot be understood.
IndexOptions parse_index_options(int argc, const char* const* argv);

// One screen.
std::string index_help();

}  // namespace dateline

#endif  // DATELINE_INDEXER_OPTIONS_H_
