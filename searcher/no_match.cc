#include "searcher/no_match.h"

#include <string>

#include "common/quantity.h"
#include "searcher/clause.h"

namespace dateline {
namespace {

// Clauses looked at: each costs a search.
constexpr std::size_t kMostClauses = 16;

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

}  // namespace

std::vector<Note> why_nothing(const Request& request, const Count& count) {
  Request everything;
  everything.query.kind = QueryNode::Kind::kAll;
  if (count(everything) == 0) return {note("the index holds no articles")};
  const std::vector<Clause> clauses = clauses_of(request);
  if (clauses.size() > kMostClauses) return {};
  std::vector<std::size_t> absent;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const Clause& clause = clauses[i];
    if (!clause.excluded && count(clause.alone) == 0) absent.push_back(i);
  }
  if (clauses.size() == 1) {
    if (absent.empty()) return {};
    return {note("no article has " + clauses.front().text)};
  }
  if (absent.size() > 1) {
    std::string text = "no article has " + listed(clauses, absent);
    if (absent.size() < clauses.size()) {
      text += "; without them: " +
              count_of(count(without(request, absent)), "article");
    }
    return {note(text)};
  }
  std::vector<Note> notes;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (!absent.empty() && absent.front() != i) continue;
    const std::size_t found = count(without(request, {i}));
    if (found == 0 && absent.empty()) continue;
    const std::string rest = count_of(found, "article");
    notes.push_back(note(absent.empty()
                             ? "without " + clauses[i].text + ": " + rest
                             : "no article has " + clauses[i].text +
                                   "; without it: " + rest));
  }
  if (notes.empty()) {
    notes.push_back(
        note("each part finds articles by itself, but leaving out any one of "
             "them is not enough"));
  }
  return notes;
}

}  // namespace dateline
