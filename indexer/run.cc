#include "indexer/run.h"

#include <xapian.h>

#include <filesystem>
#include <string>
#include <utility>

#include "common/error.h"
#include "indexer/index_directory.h"
#include "indexer/pass.h"

namespace dateline {
namespace {

// What ended the run, for a person.
Error failure(const std::string& database, const std::string& message,
              const std::string& cause) {
  const bool full =
      (message + cause).find("No space left") != std::string::npos;
  return Error(database + ": " +
               (full ? "the disk is full; free some space and run again"
                     : message + (cause.empty() ? "" : " (" + cause + ")")) +
               "; the index is what it was at its last commit");
}

Report run_passes(const IndexOptions& options) {
  IndexDirectory directory(options.database);
  IndexOptions rest = options;
  Done done;
  while (!run_pass(rest, directory, done)) {
    rest.forget.clear();
    directory.begin_again();
  }
  return std::move(done.report);
}

}  // namespace

Report run(const IndexOptions& options) {
  try {
    return run_passes(options);
  } catch (const Xapian::Error& error) {
    const char* const cause = error.get_error_string();
    throw failure(options.database, error.get_msg(),
                  cause == nullptr ? "" : cause);
  } catch (const std::filesystem::filesystem_error& error) {
    throw failure(options.database, "cannot be written",
                  error.code().message());
  }
}

}  // namespace dateline
