#include "searcher/option_rules.h"

#include <string>

#include "common/error.h"

namespace dateline {
namespace {

// Of --like: it stands for the query.
void require_alone(const CommandLine& line) {
  for (const char* const option : {"show", "batch", "match"}) {
    if (!line.has(option)) continue;
    throw UsageError("--like and --" + std::string(option) +
                     " do not go together");
  }
  if (!line.arguments.empty()) {
    throw UsageError("--like takes no query: leave out '" +
                     line.arguments.front() + "'");
  }
}

}  // namespace

void require_consistent(const CommandLine& line, const SearchOptions& options) {
  if (line.has("why") && !line.has("show")) {
    throw UsageError("--why needs --show=ID");
  }
  if (line.has("show") && line.has("batch")) {
    throw UsageError("--show and --batch do not go together");
  }
  if (line.has("like")) require_alone(line);
  if (line.has("batch")) return;
  if (options.format == Format::kTrec) {
    throw UsageError("--format=trec needs --batch=FILE");
  }
  const bool tells =
      options.format == Format::kText || options.format == Format::kJson;
  if (line.has("explain") && (line.has("show") || !tells)) {
    throw UsageError(
        "--explain goes with a query and --format=text or --format=json");
  }
  for (const char* const option : {"run", "batch-syntax", "evaluate"}) {
    if (!line.has(option)) continue;
    throw UsageError("--" + std::string(option) + " needs --batch=FILE");
  }
  if (!line.has("show")) return;
  if (!line.arguments.empty()) {
    throw UsageError("--show takes no query: leave out '" +
                     line.arguments.front() + "'");
  }
  if (options.format != Format::kText && options.format != Format::kJson) {
    throw UsageError("--show goes with --format=text or --format=json");
  }
}

}  // namespace dateline
