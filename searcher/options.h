#ifndef DATELINE_SEARCHER_OPTIONS_H_
#define DATELINE_SEARCHER_OPTIONS_H_

#include <cstdint>
#include <string>

#include "searcher/request.h"

namespace dateline {

enum class Format : std::uint8_t { kText, kJson, kJsonLines, kCsv, kTrec };

// What dateline-search was asked to do.
struct SearchOptions {
  std::string database;  // --db, else $DATELINE_DB
  Format format = Format::kText;
  // The query and everything that narrows and shapes the answer; of a batch,
  // everything but the query.
  Request request;
  std::string batch;             // --batch: a file of queries, "-" for stdin
  std::string run = "dateline";  // the name in TREC lines
  std::string evaluate;          // --evaluate: a file of judgements
  bool batch_syntax = false;     // --batch-syntax: its queries have operators
  std::string show;              // --show: the id of an article
  bool why = false;              // --why: and what its entities were found by
  bool help = false;
  bool version = false;
};

// Throws UsageError on what cannot be understood or does not go together.
SearchOptions parse_search_options(int argc, const char* const* argv);

// One screen.
std::string search_help();

}  // namespace dateline

#endif  // DATELINE_SEARCHER_OPTIONS_H_
