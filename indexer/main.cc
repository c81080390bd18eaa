#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <fstream>
#include <iostream>

#include "common/error.h"
#include "common/text.h"
#include "common/version.h"
#include "indexer/index_directory.h"
#include "indexer/interrupt.h"
#include "indexer/options.h"
#include "indexer/report.h"
#include "indexer/run.h"
#include "indexer/status.h"

namespace dateline {
namespace {

constexpr const char* kProgram = "dateline-index: ";

// Rejections named on standard error; the rest is in the report.
constexpr std::size_t kRejectionsShown = 10;

void print_rejections(const Report& report) {
  const std::size_t shown = std::min(kRejectionsShown, report.rejected.size());
  for (std::size_t i = 0; i < shown; ++i) {
    std::cerr << kProgram << printable(to_string(report.rejected[i])) << '\n';
  }
  if (report.rejected.size() > shown) {
    std::cerr << kProgram << "and " << report.rejected.size() - shown
              << " more; --report=FILE lists them all\n";
  }
}

void write_report(const std::string& path, const Report& report) {
  std::ofstream file(path);
  file << to_json(report);
  file.close();
  if (!file) {
    throw Error(path + ": the report cannot be written: " +
                std::strerror(errno) + "; the index itself is complete");
  }
}

// Where a write fails, Xapian's cleaning up may fail too and end the process:
// at a moment as good as any other, but not without a word.
[[noreturn]] void give_up() {
  IndexDirectory::abandon();
  std::fputs(
      "dateline-index: writing failed, most likely because the disk is full; "
      "free some space and run again; the index is what it was at its last "
      "commit\n",
      stderr);
  ::_exit(2);
}

int run_program(int argc, char** argv) {
  const IndexOptions options = parse_index_options(argc, argv);
  if (options.help) {
    std::cout << index_help();
    return 0;
  }
  if (options.version) {
    std::cout << "dateline-index " << kVersion << '\n';
    return 0;
  }
  if (options.status) {
    std::cout << status(options.database);
    return 0;
  }
  catch_interrupts();
  std::set_terminate(give_up);
  const Report report = run(options);
  print_rejections(report);
  std::cerr << kProgram << summary(report) << '\n';
  if (report.interrupted) return 2;
  if (!options.report.empty()) write_report(options.report, report);
  return report.rejected.empty() ? 0 : 1;
}

}  // namespace
}  // namespace dateline

int main(int argc, char** argv) {
  using dateline::kProgram;
  try {
    const int status = dateline::run_program(argc, argv);
    std::cout.flush();
    if (std::cout) return status;
    std::cerr << kProgram << "the output cannot be written\n";
  } catch (const dateline::UsageError& error) {
    std::cerr << kProgram << dateline::printable(error.what())
              << "\nTry 'dateline-index --help'.\n";
  } catch (const std::exception& error) {
    std::cerr << kProgram << dateline::printable(error.what()) << '\n';
  }
  return 2;
}
