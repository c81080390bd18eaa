#include "searcher/engine/advice.h"

#include <utility>

#include "searcher/engine/count_articles.h"
#include "searcher/engine/explainer.h"
#include "searcher/engine/suggester.h"
#include "searcher/no_match.h"
#include "searcher/query/print.h"

namespace dateline {
namespace {

// A suggestion is worth its line only where it finds more.
void suggest(Suggester suggester, const Request& request, const Count& count,
             Results& results) {
  const auto meant = suggester.suggest(request, results.total == 0);
  if (!meant) return;
  const std::size_t found = count(*meant);
  if (found <= results.total) return;
  results.suggestion = to_string(meant->query);
  results.suggested = found;
}

}  // namespace

void advise(Index& index, Analyzer& analyzer, const Request& request,
            Results& results) {
  const Count count = [&](const Request& part) {
    return count_articles(index, analyzer, part);
  };
  if (results.total == 0 && request.snippets) {
    for (Note& note : why_nothing(request, count)) {
      results.notes.push_back(std::move(note));
    }
  }
  if (!request.plain && request.snippets) {
    suggest(Suggester(index, analyzer), request, count, results);
  }
  if (!request.explain) return;
  results.explanation = Explainer(index, analyzer, count).explain(request);
}

}  // namespace dateline
