#ifndef DATELINE_INDEXER_REPORT_H_
#define DATELINE_INDEXER_REPORT_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

// Something that could not be indexed.
struct Rejected {
  std::string file;                      // absolute; a file or a folder
  std::optional<std::uint32_t> ordinal;  // none for the whole of it
  std::string reason;
};

// How far a run came that was interrupted.
struct Interruption {
  std::size_t done = 0;   // files
  std::size_t files = 0;  // of how many; standard input is none
};

// What a run has done. Numbers of articles where nothing else is said.
struct Report {
  std::size_t added = 0;
  std::size_t updated = 0;
  std::size_t unchanged = 0;
  std::size_t removed = 0;
  std::size_t renamed = 0;
  std::size_t skipped = 0;  // files that are no text
  std::vector<Rejected> rejected;
  std::size_t articles = 0;  // in the index after the run
  std::uint64_t bytes = 0;   // read
  double seconds = 0;
  std::optional<Interruption> interrupted;
};

// Adds what earlier passes of the run have done to what one has done since:
// what those read it found unchanged, what they rejected it rejected again.
void add_earlier(const Report& earlier, Report& report);

// The JSON object of --report, with a final newline.
std::string to_json(const Report& report);

// One line for a person: "21,578 articles added; 21,578 in the index …".
std::string summary(const Report& report);

// "FILE: reason" or "FILE, article 3: reason".
std::string to_string(const Rejected& rejected);

}  // namespace dateline

#endif  // DATELINE_INDEXER_REPORT_H_
