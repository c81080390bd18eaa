#include "searcher/no_match.h"

#include <string>

#include "common/quantity.h"
#include "searcher/clause.h"

namespace dateline {
namespace {

// Each clause costs a search by itself, and another one of all but it.
constexpr std::size_t kMostAlone = 64;
constexpr std::size_t kMostLeftOut = 16;

Note note(std::string text) { return {"no-match-clause", std::move(text)}; }

std::string listed(const std::vector<Clause>& clauses,
                   const std::vector<std::size_t>& places) {
  std::string text;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (i > 0) text += i + 1 == places.size() ? " or " : ", ";
    text += clauses[places[i]].text;
  }
  return text;
}

// Clauses that no article has by itself.
std::vector<std::size_t> absent_of(const std::vector<Clause>& clauses,
                                   const Count& count) {
  std::vector<std::size_t> absent;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const Clause& clause = clauses[i];
    if (!clause.excluded && count(clause.alone) == 0) absent.push_back(i);
  }
  return absent;
}

Note absence(const Request& request, const std::vector<Clause>& clauses,
             const std::vector<std::size_t>& absent, const Count& count) {
  std::string text = "no article has " + listed(clauses, absent);
  if (absent.size() < clauses.size()) {
    text += (absent.size() == 1 ? "; without it: " : "; without them: ") +
            count_of(count(without(request, absent)), "article");
  }
  return note(text);
}

}  // namespace

std::vector<Note> why_nothing(const Request& request, const Count& count) {
  Request everything;
  everything.query.kind = QueryNode::Kind::kAll;
  if (count(everything) == 0) return {note("the index holds no articles")};
  const std::vector<Clause> clauses = clauses_of(request);
  if (clauses.size() > kMostAlone) {
    return {note("the query has too many parts to tell which is the cause")};
  }
  const std::vector<std::size_t> absent = absent_of(clauses, count);
  if (!absent.empty()) return {absence(request, clauses, absent, count)};
  if (clauses.size() > kMostLeftOut) {
    return {note("each part finds articles by itself, but none has all")};
  }
  std::vector<Note> notes;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const std::size_t found = count(without(request, {i}));
    if (found == 0) continue;
    notes.push_back(
        note("without " + clauses[i].text + ": " + count_of(found, "article")));
  }
  if (notes.empty()) {
    notes.push_back(
        note("each part finds articles by itself, but leaving out any one of "
             "them is not enough"));
  }
  return notes;
}

}  // namespace dateline
