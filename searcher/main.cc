#include <csignal>
#include <exception>
#include <iostream>
#include <string>

#include "common/error.h"
#include "common/text.h"
#include "common/version.h"
#include "searcher/batch.h"
#include "searcher/engine/searcher.h"
#include "searcher/options.h"
#include "searcher/render/csv.h"
#include "searcher/render/json.h"
#include "searcher/render/text.h"
#include "searcher/render/why.h"

namespace dateline {
namespace {

constexpr const char* kProgram = "dateline-search: ";

int tell_unknown(const std::string& id) {
  std::cerr << kProgram << "no article has the id '" << printable(id) << "'\n";
  return 1;
}

int show(const SearchOptions& options, Searcher& searcher) {
  const auto shown = searcher.show(options.show);
  if (!shown) return tell_unknown(options.show);
  std::cout << (options.format == Format::kJson
                    ? json_article(*shown, options.why)
                    : text_article(*shown, terminal_style()));
  if (options.why && options.format != Format::kJson) {
    std::cout << text_why(*shown, terminal_style());
  }
  return 0;
}

int search(const SearchOptions& options, Searcher& searcher) {
  const std::string& like = options.request.like;
  if (!like.empty() && !searcher.show(like)) return tell_unknown(like);
  const Results results = searcher.search(options.request);
  switch (options.format) {
    case Format::kJson:
      std::cout << json_answer(results);
      break;
    case Format::kJsonLines:
      std::cout << json_hits(results);
      break;
    case Format::kCsv:
      std::cout << (options.request.limit == 0 ? csv_facets(results)
                                               : csv_hits(results));
      break;
    default:
      std::cout << text_answer(results, terminal_style());
      break;
  }
  return results.total > 0 ? 0 : 1;
}

int run_program(int argc, char** argv) {
  const SearchOptions options = parse_search_options(argc, argv);
  if (options.help) {
    std::cout << search_help();
    return 0;
  }
  if (options.version) {
    std::cout << "dateline-search " << kVersion << '\n';
    return 0;
  }
  Searcher searcher(options.database);
  if (!options.show.empty()) return show(options, searcher);
  if (options.batch.empty()) return search(options, searcher);
  if (!options.evaluate.empty()) {
    return run_evaluation(options, searcher, std::cout, std::cerr);
  }
  return run_batch(options, searcher, std::cout, std::cerr);
}

}  // namespace
}  // namespace dateline

int main(int argc, char** argv) {
  using dateline::kProgram;
  using dateline::printable;
  std::signal(SIGPIPE, SIG_DFL);
  std::ios::sync_with_stdio(false);
  try {
    const int status = dateline::run_program(argc, argv);
    std::cout.flush();
    if (std::cout) return status;
    std::cerr << kProgram << "the output cannot be written\n";
  } catch (const dateline::UsageError& error) {
    std::cout.flush();
    std::cerr << kProgram << printable(error.what())
              << "\nTry 'dateline-search --help'.\n";
  } catch (const std::exception& error) {
    std::cout.flush();
    std::cerr << kProgram << printable(error.what()) << '\n';
  }
  return 2;
}
