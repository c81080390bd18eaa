#include "indexer/status.h"

#include <xapian.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <filesystem>
#include <map>
#include <vector>

#include "common/error.h"
#include "common/index_access.h"
#include "common/index_path.h"
#include "common/quantity.h"
#include "common/schema.h"
#include "common/text.h"
#include "indexer/journal.h"
#include "indexer/previous_index.h"
#include "indexer/previous_names.h"
#include "indexer/run_record.h"

namespace dateline {
namespace {

constexpr std::size_t kSourcesShown = 5;
constexpr std::size_t kRejectedShown = 10;
constexpr std::size_t kLabelWidth = 11;

std::string row(const std::string& label, const std::string& value) {
  std::string text = label;
  text.resize(kLabelWidth, ' ');
  return text + value + '\n';
}

std::string local_time(std::int64_t seconds) {
  const std::time_t time = seconds;
  std::tm parts{};
  std::array<char, 32> text{};
  localtime_r(&time, &parts);
  std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts);
  return text.data();
}

std::uint64_t bytes_below(const std::string& folder) {
  std::uint64_t bytes = 0;
  std::error_code ignored;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(folder, ignored)) {
    if (entry.is_regular_file(ignored)) bytes += entry.file_size(ignored);
  }
  return bytes;
}

// A term without its prefix, and how many articles have it.
struct Count {
  std::string value;
  std::size_t articles;
};

// The most frequent first.
std::vector<Count> counts(const Xapian::Database& database,
                          std::string_view prefix) {
  std::vector<Count> found;
  const std::string begin(prefix);
  for (auto term = database.allterms_begin(begin);
       term != database.allterms_end(begin); ++term) {
    found.push_back({(*term).substr(prefix.size()), term.get_termfreq()});
  }
  std::stable_sort(
      found.begin(), found.end(),
      [](const Count& a, const Count& b) { return a.articles > b.articles; });
  return found;
}

std::string list(const std::vector<Count>& values, std::size_t shown) {
  if (values.empty()) return "none";
  std::vector<std::string> first;
  for (std::size_t i = 0; i < std::min(shown, values.size()); ++i) {
    first.push_back(printable(values[i].value) + ' ' +
                    with_thousands(values[i].articles));
  }
  return listing(first, values.size());
}

std::string dates(const Xapian::Database& database) {
  std::optional<Date> first;
  std::optional<Date> last;
  std::size_t undated = 0;
  for (auto at = database.valuestream_begin(schema::kOrderSlot);
       at != database.valuestream_end(schema::kOrderSlot); ++at) {
    const auto date = schema::decode_order((*at).substr(0, 4)).date;
    if (!date) {
      ++undated;
      continue;
    }
    if (!first || day_number(*date) < day_number(*first)) first = date;
    if (!last || day_number(*date) > day_number(*last)) last = date;
  }
  std::string text =
      first ? to_string(*first) + " to " + to_string(*last) : "none";
  if (undated > 0) text += ", " + with_thousands(undated) + " undated";
  return text;
}

std::string sources(const std::string& path, const Xapian::Database& database) {
  PreviousNames names(path, schema::NameKind::kSource);
  std::vector<Count> found =
      counts(database, schema::name_term_prefix(schema::NameKind::kSource));
  const std::size_t shown = std::min(kSourcesShown, found.size());
  for (std::size_t i = 0; i < shown; ++i) {
    if (const auto name = names.find(found[i].value)) {
      found[i].value = name->name;
    }
  }
  return list(found, kSourcesShown);
}

std::string paths(const PreviousIndex& index, Journal& journal) {
  std::map<std::uint32_t, std::size_t> files;
  journal.for_each([&](const FileEntry& entry) { ++files[entry.root]; });
  std::string text;
  for (const Root& root : index.roots()) {
    const std::string count = root.path == kStandardInput
                                  ? "standard input"
                                  : printable(root.path) + "  (" +
                                        count_of(files[root.number], "file") +
                                        ")";
    text += row(text.empty() ? "paths" : "", count);
  }
  return text;
}

std::string last_run(const PreviousIndex& index) {
  const auto record =
      decode_run_record(index.metadata(std::string(schema::kRunKey)));
  if (!record) return "unknown";
  const Report& report = record->report;
  return local_time(record->time) + "  (" + with_thousands(report.added) +
         " added, " + with_thousands(report.updated) + " updated, " +
         with_thousands(report.unchanged) + " unchanged, " +
         with_thousands(report.removed) + " removed" +
         (record->rejected > 0
              ? ", " + with_thousands(record->rejected) + " rejected)"
              : ")");
}

std::string rejected(Journal& journal) {
  std::vector<std::string> lines;
  journal.for_each([&](const FileEntry& entry) {
    if (const FileProblems* const problems = journal.problems(entry.file)) {
      for (const Rejected& entry_rejected : rejected_of(*problems)) {
        lines.push_back(printable(to_string(entry_rejected)));
      }
    }
  });
  std::sort(lines.begin(), lines.end());
  std::string text = row("rejected", with_thousands(lines.size()));
  for (std::size_t i = 0; i < std::min(kRejectedShown, lines.size()); ++i) {
    text += "  " + lines[i] + '\n';
  }
  if (lines.size() > kRejectedShown) {
    text += "  and " + with_thousands(lines.size() - kRejectedShown) +
            " more; --report=FILE of a run lists them all\n";
  }
  return text;
}

std::string status_of(const std::string& path) {
  const PreviousIndex index(path);
  Journal journal;
  journal.load([&](const std::string& key) { return index.metadata(key); });
  const Xapian::Database database(path);
  return row("articles", with_thousands(index.articles())) +
         row("dates", dates(database)) +
         row("languages",
             list(counts(database, schema::language_term_prefix()), SIZE_MAX)) +
         row("sources", sources(path, database)) + paths(index, journal) +
         row("size", byte_size(bytes_below(path))) +
         row("schema", std::to_string(index.stamp().schema) + ", analyzer " +
                           std::to_string(index.stamp().analyzer)) +
         row("last run", last_run(index)) + rejected(journal);
}

}  // namespace

std::string status(const std::string& directory) {
  const std::string name = live_name(directory);
  if (name.empty()) {
    require_permission(directory);
    throw Error(directory +
                ": no such index; name a folder of articles to make one");
  }
  try {
    return status_of(directory + "/" + name);
  } catch (const Xapian::Error& error) {
    fail_to_read(directory, error.get_msg());
  }
}

}  // namespace dateline
