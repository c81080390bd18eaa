#include "searcher/batch.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <string>

#include "common/error.h"
#include "common/text.h"
#include "searcher/query/parse.h"
#include "searcher/render/json.h"
#include "searcher/render/trec.h"

namespace dateline {
namespace {

struct BatchLine {
  std::string id;
  std::string query;
};

// Takes a line apart. Throws UsageError, with the id in `line` if it has one.
void split(const std::string& text, BatchLine& line) {
  const std::size_t tab = text.find('\t');
  line.id = repair_utf8(trim(text.substr(0, tab)));
  if (tab == std::string::npos) {
    throw UsageError("no tab between id and query");
  }
  line.query = repair_utf8(trim(text.substr(tab + 1)));
  if (line.id.empty()) throw UsageError("no id before the tab");
  if (line.query.empty()) throw UsageError("no query after the tab");
}

Results answer(const SearchOptions& options, const BatchLine& line,
               Searcher& searcher) {
  Request request = options.request;
  request.id = line.id;
  request.text = line.query;
  request.query = parse_bare_words(line.query);
  return searcher.search(request);
}

}  // namespace

int run_batch(const SearchOptions& options, Searcher& searcher,
              std::ostream& out, std::ostream& errors) {
  std::ifstream file;
  if (options.batch != "-") {
    file.open(options.batch);
    if (!file) {
      throw Error(options.batch + ": cannot be read: " + std::strerror(errno));
    }
  }
  std::istream& in = options.batch == "-" ? std::cin : file;
  const bool trec = options.format == Format::kTrec;
  bool found = false;
  bool bad = false;
  std::size_t number = 0;
  for (std::string text; std::getline(in, text);) {
    ++number;
    if (trim(text).empty()) continue;
    BatchLine line;
    try {
      split(text, line);
      const Results results = answer(options, line, searcher);
      found |= results.total > 0;
      out << (trec ? trec_lines(results, options.run) : json_line(results));
    } catch (const UsageError& error) {
      bad = true;
      if (trec) {
        errors << "dateline-search: " << printable(options.batch) << ", line "
               << number << ": " << printable(error.what()) << '\n';
      } else {
        out << json_error(line.id, error.what());
      }
    }
  }
  if (bad) return 2;
  return found ? 0 : 1;
}

}  // namespace dateline
