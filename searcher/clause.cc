#include "searcher/clause.h"

#include <algorithm>
#include <utility>

#include "searcher/query/print.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;

// What the query asks for side by side.
std::vector<QueryNode> series_of(const QueryNode& query) {
  if (query.kind == Kind::kAll) return {};
  if (query.kind == Kind::kAnd) return query.children;
  return {query};
}

// How the index is asked, nothing of what.
Request empty_like(const Request& request) {
  Request empty = request;
  empty.query = {};
  empty.filters.clear();
  empty.from.reset();
  empty.to.reset();
  return empty;
}

Clause clause_of(const QueryNode& node, const Request& empty) {
  Clause clause;
  clause.excluded = node.kind == Kind::kNot;
  QueryNode root;  // prints as a part of a series
  root.kind = Kind::kAnd;
  root.children = {node};
  clause.text = to_string(root);
  clause.query = clause.excluded ? node.children.front() : node;
  clause.alone = empty;
  clause.alone.query = clause.query;
  return clause;
}

std::string dates(const Request& request) {
  std::string text;
  if (request.from) text = "--from=" + to_string(*request.from);
  if (request.to) {
    text += (text.empty() ? "--to=" : " --to=") + to_string(*request.to);
  }
  return text;
}

}  // namespace

std::vector<Clause> clauses_of(const Request& request) {
  const Request empty = empty_like(request);
  std::vector<Clause> clauses;
  for (const QueryNode& node : series_of(request.query)) {
    clauses.push_back(clause_of(node, empty));
  }
  for (const Filter& filter : request.filters) {
    Clause clause{to_string(filter), false, {}, empty};
    clause.alone.filters.push_back(filter);
    clauses.push_back(std::move(clause));
  }
  if (request.from || request.to) {
    Clause clause{dates(request), false, {}, empty};
    clause.alone.from = request.from;
    clause.alone.to = request.to;
    clauses.push_back(std::move(clause));
  }
  return clauses;
}

Request without(const Request& request,
                const std::vector<std::size_t>& places) {
  const auto is_left_out = [&places](std::size_t place) {
    return std::find(places.begin(), places.end(), place) != places.end();
  };
  Request rest = empty_like(request);
  std::size_t place = 0;
  std::vector<QueryNode> kept;
  for (QueryNode& node : series_of(request.query)) {
    if (!is_left_out(place++)) kept.push_back(std::move(node));
  }
  if (kept.size() == 1) rest.query = std::move(kept.front());
  if (kept.size() > 1) {
    rest.query.kind = Kind::kAnd;
    rest.query.children = std::move(kept);
  }
  for (const Filter& filter : request.filters) {
    if (!is_left_out(place++)) rest.filters.push_back(filter);
  }
  if ((request.from || request.to) && !is_left_out(place)) {
    rest.from = request.from;
    rest.to = request.to;
  }
  return rest;
}

}  // namespace dateline
