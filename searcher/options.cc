#include "searcher/options.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "common/command_line.h"
#include "common/edit_distance.h"
#include "common/error.h"
#include "searcher/facet_name.h"
#include "searcher/option_rules.h"
#include "searcher/query/parse.h"

namespace dateline {
namespace {

constexpr std::array<OptionSpec, 29> kSpecs = {{
    {"db"},
    {"country", '\0', true, true},
    {"about", '\0', true, true},
    {"person", '\0', true, true},
    {"organisation", '\0', true, true},
    {"source", '\0', true, true},
    {"language", '\0', true, true},
    {"from"},
    {"to"},
    {"match"},
    {"limit", 'n'},
    {"offset"},
    {"sort"},
    {"facets"},
    {"facet-size"},
    {"facet-mode"},
    {"snippet-length"},
    {"format", 'f'},
    {"batch"},
    {"batch-syntax", '\0', false},
    {"evaluate"},
    {"run"},
    {"show"},
    {"like"},
    {"why", '\0', false},
    {"explain", '\0', false},
    {"plain", '\0', false},
    {"help", 'h', false},
    {"version", '\0', false},
}};

constexpr std::string_view kHint =
    "to exclude a word, put it in quotes with the others ('oil -opec') or "
    "after --";

constexpr std::size_t kTrecLimit = 1000;
constexpr std::size_t kMaxNumber = 1'000'000'000;
constexpr std::size_t kLeastSnippet = 20;
constexpr std::size_t kMostSnippet = 2000;

// One of the words that an option takes. Throws UsageError on any other.
template <typename Value, std::size_t Size>
Value parse_choice(
    std::string_view option, const std::string& typed,
    const std::array<std::pair<std::string_view, Value>, Size>& choices) {
  std::vector<std::string_view> names;
  std::string all;
  for (const auto& [name, value] : choices) {
    if (name == typed) return value;
    names.push_back(name);
    all.append(all.empty() ? "" : ", ").append(name);
  }
  const std::string near = nearest(typed, names);
  throw UsageError("--" + std::string(option) + ": unknown value '" + typed +
                   "'" +
                   (near.empty() ? ": write one of " + all
                                 : " (did you mean '" + near + "'?)"));
}

constexpr std::array<std::pair<std::string_view, Match>, 3> kMatches = {
    {{"all", Match::kAll}, {"any", Match::kAny}, {"auto", Match::kAuto}}};
constexpr std::array<std::pair<std::string_view, Sort>, 3> kSorts = {
    {{"relevance", Sort::kRelevance},
     {"newest", Sort::kNewest},
     {"oldest", Sort::kOldest}}};
// By what --facet-mode says: whether a facet's own filter is left out.
constexpr std::array<std::pair<std::string_view, bool>, 2> kFacetModes = {
    {{"narrow", false}, {"wide", true}}};
constexpr std::array<std::pair<std::string_view, Format>, 5> kFormats = {
    {{"text", Format::kText},
     {"json", Format::kJson},
     {"jsonl", Format::kJsonLines},
     {"csv", Format::kCsv},
     {"trec", Format::kTrec}}};

// A number, or "all".
std::size_t parse_limit(std::string_view option, const std::string& typed) {
  return typed == "all" ? kNoLimit : parse_number(option, typed, 0, kMaxNumber);
}

DateRange parse_date_option(std::string_view option, const std::string& typed) {
  const auto range = parse_period(typed);
  if (!range) {
    throw UsageError("--" + std::string(option) + ": '" + typed +
                     "' is no date: write 2023, 2023-05 or 2023-05-24");
  }
  return *range;
}

std::vector<FacetField> parse_facets(const std::string& typed) {
  std::vector<FacetField> fields;
  if (typed == "none") return fields;
  for (std::size_t begin = 0; begin <= typed.size();) {
    const std::size_t end = std::min(typed.find(',', begin), typed.size());
    const std::string name = typed.substr(begin, end - begin);
    const FacetField field = parse_choice("facets", name, kFacetNames);
    if (std::find(fields.begin(), fields.end(), field) == fields.end()) {
      fields.push_back(field);
    }
    begin = end + 1;
  }
  return fields;
}

void add_filters(const CommandLine& line, Request& request) {
  constexpr std::array<std::pair<const char*, Filter::Kind>, 6> kFilters = {
      {{"country", Filter::Kind::kCountry},
       {"about", Filter::Kind::kAbout},
       {"person", Filter::Kind::kPerson},
       {"organisation", Filter::Kind::kOrganisation},
       {"source", Filter::Kind::kSource},
       {"language", Filter::Kind::kLanguage}}};
  for (const auto& [option, kind] : kFilters) {
    for (const std::string& typed : line.values(option)) {
      request.filters.push_back(parse_filter(kind, typed));
    }
  }
  if (const auto from = line.value("from")) {
    request.from = parse_date_option("from", *from).first;
  }
  if (const auto to = line.value("to")) {
    request.to = parse_date_option("to", *to).last;
  }
  if (request.from && request.to && *request.from > *request.to) {
    throw UsageError("--from=" + to_string(*request.from) +
                     " is after --to=" + to_string(*request.to));
  }
}

void shape_answer(const CommandLine& line, Request& request) {
  if (const auto match = line.value("match")) {
    request.match = parse_choice("match", *match, kMatches);
  }
  request.plain = line.has("plain");
  request.like = line.value("like").value_or("");
  if (const auto limit = line.value("limit")) {
    request.limit = parse_limit("limit", *limit);
  }
  if (const auto offset = line.value("offset")) {
    request.offset = parse_number("offset", *offset, 0, kMaxNumber);
  }
  if (const auto sort = line.value("sort")) {
    request.sort = parse_choice("sort", *sort, kSorts);
  }
  if (const auto facets = line.value("facets")) {
    request.facets = parse_facets(*facets);
  }
  if (const auto size = line.value("facet-size")) {
    request.facet_size = parse_limit("facet-size", *size);
  }
  if (const auto mode = line.value("facet-mode")) {
    request.wide_facets = parse_choice("facet-mode", *mode, kFacetModes);
  }
  if (const auto length = line.value("snippet-length")) {
    request.snippet_length =
        parse_number("snippet-length", *length, kLeastSnippet, kMostSnippet);
  }
}

// The arguments as one query.
void read_query(const CommandLine& line, Request& request) {
  for (const std::string& argument : line.arguments) {
    if (!request.text.empty()) request.text += ' ';
    request.text += argument;
  }
  if (!request.text.empty()) {
    request.query = parse_query(request.text);
  } else if (request.filters.empty() && !request.from && !request.to &&
             !line.has("like")) {
    throw UsageError("nothing to search for: give a QUERY, a filter, or '*'");
  }
}

// What the format does not show need not be found out.
void leave_out_unshown(SearchOptions& options) {
  Request& request = options.request;
  const bool csv = options.format == Format::kCsv;
  if (csv) request.snippet_length = 0;
  if (options.format == Format::kJsonLines || (csv && request.limit > 0)) {
    request.facets.clear();
  }
}

void set_up_evaluation(const CommandLine& line, SearchOptions& options) {
  if (options.format != Format::kText && options.format != Format::kJson) {
    throw UsageError("--evaluate goes with --format=text or --format=json");
  }
  if (line.has("limit") || line.has("offset")) {
    throw UsageError("--evaluate looks at the first " +
                     std::to_string(kTrecLimit) +
                     ": leave out --limit and --offset");
  }
  options.request.limit = kTrecLimit;
  options.request.facets.clear();
  options.request.snippets = false;
}

void set_up_batch(const CommandLine& line, SearchOptions& options) {
  if (!line.has("match")) options.request.match = Match::kAny;
  if (line.has("evaluate")) return set_up_evaluation(line, options);
  if (!line.has("format")) options.format = Format::kJsonLines;
  if (options.format != Format::kJsonLines && options.format != Format::kTrec) {
    throw UsageError("--batch goes with --format=jsonl or --format=trec");
  }
  if (options.format == Format::kTrec) {
    if (!line.has("limit")) options.request.limit = kTrecLimit;
    options.request.facets.clear();
    options.request.snippets = false;
  }
  if (!line.arguments.empty()) {
    throw UsageError("--batch takes its queries from its file: leave out '" +
                     line.arguments.front() + "'");
  }
}

}  // namespace

SearchOptions parse_search_options(int argc, const char* const* argv) {
  const CommandLine line = parse_command_line(argc, argv, kSpecs, kHint);
  SearchOptions options;
  options.help = line.has("help");
  options.version = line.has("version");
  if (options.help || options.version) return options;
  if (const auto format = line.value("format")) {
    options.format = parse_choice("format", *format, kFormats);
  }
  add_filters(line, options.request);
  shape_answer(line, options.request);
  options.batch = line.value("batch").value_or("");
  options.show = line.value("show").value_or("");
  options.why = line.has("why");
  options.run = line.value("run").value_or(options.run);
  options.batch_syntax = line.has("batch-syntax");
  options.evaluate = line.value("evaluate").value_or("");
  require_consistent(line, options);
  options.request.explain = line.has("explain");
  if (line.has("batch")) {
    set_up_batch(line, options);
  } else if (!line.has("show")) {
    read_query(line, options.request);
    leave_out_unshown(options);
  }
  options.database = database_path(line);
  return options;
}

}  // namespace dateline
