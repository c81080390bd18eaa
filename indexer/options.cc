#include "indexer/options.h"

#include <algorithm>
#include <array>

#include "common/command_line.h"
#include "common/error.h"

namespace dateline {
namespace {

constexpr std::array<OptionSpec, 12> kSpecs = {{
    {"db"},
    {"exclude", '\0', true, true},
    {"forget", '\0', true, true},
    {"prune", '\0', false},
    {"status", '\0', false},
    {"jobs"},
    {"memory"},
    {"language"},
    {"report"},
    {"progress"},
    {"help", 'h', false},
    {"version", '\0', false},
}};

constexpr std::size_t kMaxJobs = 256;
constexpr std::size_t kMinMemory = 100;
constexpr std::size_t kMaxMemory = 1'000'000;

std::string parse_language(const std::string& value) {
  const bool is_code = (value.size() == 2 || value.size() == 3) &&
                       std::all_of(value.begin(), value.end(),
                                   [](char c) { return c >= 'a' && c <= 'z'; });
  if (value != "auto" && !is_code) {
    throw UsageError("--language: '" + value +
                     "' is no language code: write auto, en, fr, …");
  }
  return value;
}

ProgressStyle parse_progress(const std::string& value) {
  if (value == "auto") return ProgressStyle::kAuto;
  if (value == "plain") return ProgressStyle::kPlain;
  throw UsageError("--progress: '" + value +
                   "' is not known: write auto or plain");
}

// --status asks and does nothing else.
void require_alone(const CommandLine& line) {
  for (const char* const name : {"exclude", "forget", "prune", "report"}) {
    if (line.has(name)) {
      throw UsageError(std::string("--status goes without --") + name);
    }
  }
  if (!line.arguments.empty()) {
    throw UsageError("--status goes without a PATH");
  }
}

}  // namespace

IndexOptions parse_index_options(int argc, const char* const* argv) {
  const CommandLine line = parse_command_line(
      argc, argv, kSpecs, "a PATH that begins with - goes after --");
  IndexOptions options;
  options.help = line.has("help");
  options.version = line.has("version");
  if (options.help || options.version) return options;
  if (const auto jobs = line.value("jobs")) {
    options.jobs =
        static_cast<unsigned>(parse_number("jobs", *jobs, 1, kMaxJobs));
  }
  if (const auto memory = line.value("memory")) {
    options.memory = parse_number("memory", *memory, kMinMemory, kMaxMemory);
  }
  if (const auto language = line.value("language")) {
    options.language = parse_language(*language);
  }
  options.report = line.value("report").value_or("");
  options.progress = parse_progress(line.value("progress").value_or("auto"));
  options.exclude = line.values("exclude");
  options.forget = line.values("forget");
  options.prune = line.has("prune");
  options.status = line.has("status");
  if (options.status) require_alone(line);
  options.paths = line.arguments;
  options.database = database_path(line);
  return options;
}

std::string index_help() {
  const IndexOptions defaults;
  return R"(Usage: dateline-index --db=DIR [OPTION...] [PATH...]
Index news articles. Each PATH is a folder, a file, or - for JSON Lines on
standard input. Run again, with the PATHs or without, the index mirrors them.

  --db=DIR          the index; made where it is missing [$DATELINE_DB]
  --exclude=GLOB    leave out such names (*.tmp) or paths (old/*); repeatable
  --forget=PATH     remove the articles of a PATH, which may be gone
  --prune           remove vanished articles even of more than half the files
  --status          show what the index holds
  --jobs=N          threads [one for each core]
  --memory=MB       working memory at most [)" +
         std::to_string(defaults.memory) + R"(]
  --language=CODE   language of all articles, or auto: as stated or found [)" +
         defaults.language + R"(]
  --report=FILE     write what was done and rejected as JSON
  --progress=STYLE  auto: on a terminal; plain: lines for a log [auto]
  -h, --help        show this
      --version     show the version

Examples:
  dateline-index --db=news ~/articles
  zcat feed.jsonl.gz | dateline-index --db=news -

Exit status: 0 done, 1 done but something was rejected, 2 error or interrupted.
)";
}

}  // namespace dateline
