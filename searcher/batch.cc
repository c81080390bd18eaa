#include "searcher/batch.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "common/error.h"
#include "common/text.h"
#include "common/utf8.h"
#include "searcher/evaluation.h"
#include "searcher/query/parse.h"
#include "searcher/render/evaluation.h"
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
  line.id = without_break_marks(repair_utf8(trim(text.substr(0, tab))));
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
  request.query = options.batch_syntax ? parse_query(line.query)
                                       : parse_bare_words(line.query);
  return searcher.search(request);
}

// Runs the queries of a batch, in order.
class Batch {
 public:
  // Throws Error where the file cannot be read.
  Batch(const SearchOptions& options, Searcher& searcher)
      : options_(options), searcher_(searcher) {
    if (options.batch == "-") return;
    file_.open(options.batch);
    if (!file_) {
      throw Error(options.batch + ": cannot be read: " + std::strerror(errno));
    }
  }

  // Calls `on_results(results)` for each answer and `on_error(id, number,
  // error)` for each bad line.
  template <typename OnResults, typename OnError>
  void run(const OnResults& on_results, const OnError& on_error) {
    std::istream& in = options_.batch == "-" ? std::cin : file_;
    std::size_t number = 0;
    for (std::string text; std::getline(in, text);) {
      ++number;
      if (trim(text).empty()) continue;
      BatchLine line;
      try {
        split(text, line);
        const Results results = answer(options_, line, searcher_);
        found_ |= results.total > 0;
        on_results(results);
      } catch (const UsageError& error) {
        bad_ = true;
        on_error(line.id, number, error);
      }
    }
  }

  void tell(std::size_t number, const UsageError& error,
            std::ostream& errors) const {
    errors << "dateline-search: " << printable(options_.batch) << ", line "
           << number << ": " << printable(error.what()) << '\n';
  }

  int status() const { return bad_ ? 2 : found_ ? 0 : 1; }

 private:
  const SearchOptions& options_;
  Searcher& searcher_;
  std::ifstream file_;
  bool found_ = false;
  bool bad_ = false;
};

}  // namespace

int run_batch(const SearchOptions& options, Searcher& searcher,
              std::ostream& out, std::ostream& errors) {
  Batch batch(options, searcher);
  const bool trec = options.format == Format::kTrec;
  batch.run(
      [&](const Results& results) {
        out << (trec ? trec_lines(results, options.run) : json_line(results));
      },
      [&](const std::string& id, std::size_t number, const UsageError& error) {
        if (trec) {
          batch.tell(number, error, errors);
        } else {
          out << json_error(id, error.what());
        }
      });
  return batch.status();
}

int run_evaluation(const SearchOptions& options, Searcher& searcher,
                   std::ostream& out, std::ostream& errors) {
  const auto qrels = read_qrels(options.evaluate);
  Evaluation evaluation;
  const auto add = [&](const std::string& query,
                       const std::vector<std::string>& ids) {
    const auto judged = qrels.find(trec_token(query));
    if (judged == qrels.end()) return;
    const bool has_relevant =
        std::any_of(judged->second.begin(), judged->second.end(),
                    [](const auto& one) { return one.second > 0; });
    if (!has_relevant) return;
    evaluation.each.emplace_back(query, measure(ids, judged->second));
  };
  Batch batch(options, searcher);
  batch.run(
      [&](const Results& results) {
        std::vector<std::string> ids;
        for (const Hit& hit : results.hits) ids.push_back(trec_token(hit.id));
        add(*results.id, ids);
      },
      [&](const std::string& id, std::size_t number, const UsageError& error) {
        batch.tell(number, error, errors);
        add(id, {});
      });
  if (evaluation.each.empty()) {
    throw Error(options.evaluate + ": has no relevant article for a query of " +
                options.batch);
  }
  out << (options.format == Format::kJson ? json_evaluation(evaluation)
                                          : evaluation_text(evaluation));
  return batch.status();
}

}  // namespace dateline
