#include "indexer/options.h"

#include <algorithm>
#include <array>

#include "common/command_line.h"
#include "common/error.h"

namespace dateline {
namespace {

constexpr std::array<OptionSpec, 7> kSpecs = {{
    {"db"},
    {"jobs"},
    {"memory"},
    {"language"},
    {"report"},
    {"help", 'h', false},
    {"version", '\0', false},
}};

constexpr std::size_t kMaxJobs = 256;
constexpr std::size_t kMinMemory = 64;
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
  options.paths = line.arguments;
  options.database = database_path(line);
  return options;
}

std::string index_help() {
  const IndexOptions defaults;
  return "Usage: dateline-index --db=DIR [OPTION...] [PATH...]\n"
         "Index news articles: each PATH is a folder, a file, or - for JSON "
         "Lines "
         "on\nstandard input. Without PATH, all that the index has are read "
         "again."
         "\n\n"
         "  --db=DIR          the index; made where it is missing "
         "[$DATELINE_DB]\n"
         "  --jobs=N          threads [one for each core]\n"
         "  --memory=MB       working memory at most [" +
         std::to_string(defaults.memory) +
         "]\n"
         "  --language=CODE   language of all articles, or auto: as "
         "declared\n"
         "                    or detected [" +
         defaults.language +
         "]\n"
         "  --report=FILE     write what was done and rejected as JSON\n"
         "  -h, --help        show this\n"
         "      --version     show the version\n\n"
         "Examples:\n"
         "  dateline-index --db=news ~/articles\n"
         "  zcat feed.jsonl.gz | dateline-index --db=news -\n\n"
         "Exit status: 0 done, 1 done but something was rejected, 2 error (the "
         "index is\nwhat it was before).\n";
}

}  // namespace dateline
