#include "searcher/engine/matcher.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <utility>

#include "common/quantity.h"
#include "common/schema.h"
#include "searcher/engine/hit.h"
#include "searcher/engine/relaxation.h"

namespace dateline {
namespace {

// Articles ordered anew by an expanded query, at least.
constexpr std::size_t kReordered = 40;

constexpr std::size_t kWordsTold = 6;  // of an expanded query

// How many articles an expanded query orders anew: twice as many as a page has,
// whichever page is asked for. What follows stays as it was, so that no article
// is on two pages or on none.
std::size_t reordered(std::size_t page) {
  return std::max(kReordered, 2 * page);
}

std::string relaxed_note(const Results& results) {
  return (results.total == 0 ? "no article has all words; "
                             : "fewer than a page have all words; ") +
         std::to_string(results.relaxed) + " with most of them " +
         (results.relaxed == 1 ? "follows" : "follow");
}

std::string expanded_note(const std::vector<AddedWord>& added) {
  std::vector<std::string> first;
  for (const AddedWord& word : added) {
    if (first.size() < kWordsTold) first.push_back(word.forms.front());
  }
  return "also ordered by words of the first articles: " +
         listing(first, added.size());
}

// A query that matches what both do and weighs as the first.
Xapian::Query narrowed(const Xapian::Query& query,
                       const std::optional<Xapian::Query>& filter) {
  if (!filter) return query;
  return {Xapian::Query::OP_FILTER, query, *filter};
}

}  // namespace

Matcher::Matcher(Index& index, Analyzer& analyzer, const Request& request,
                 const BuiltQuery& built, const FilterQueries& filters)
    : index_(index),
      analyzer_(analyzer),
      request_(request),
      built_(built),
      filters_(filters) {}

Xapian::doccount Matcher::bounded(std::size_t n) const {
  return static_cast<Xapian::doccount>(
      std::min<std::size_t>(n, index_.database().get_doccount()));
}

bool Matcher::may_expand() const {
  return built_.has_words && built_.is_open && !request_.plain &&
         request_.sort == Sort::kRelevance && request_.limit > 0;
}

std::span<const RankedArticle> Matcher::page_of(
    const std::vector<RankedArticle>& ranking) const {
  const std::size_t skipped = std::min(request_.offset, ranking.size());
  const std::size_t shown = std::min(request_.limit, ranking.size() - skipped);
  return std::span(ranking).subspan(skipped, shown);
}

// So many of the ranking, with those that the page skips.
std::size_t Matcher::last_rank() const {
  return bounded(request_.offset) + bounded(request_.limit);
}

ScanRequest Matcher::scan_request() const {
  std::size_t most = last_rank();
  if (may_expand()) most = std::max(most, reordered(bounded(request_.limit)));
  return {.query = narrowed(built_.query, filters_.all()),
          .weighs = built_.has_words,
          .sort = request_.sort,
          .most = bounded(most),
          .facets = request_.facets};
}

void Matcher::match(Results& results) {
  Scanned scanned = scan(index_, scan_request());
  results.total = scanned.total;
  results.stories = results.total;
  std::vector<RankedArticle>& ranking = scanned.first;
  if (may_expand()) order(ranking, results);
  if (!ranking.empty()) least_score_ = ranking.back().weight;
  for (const RankedArticle& article : page_of(ranking)) {
    results.hits.push_back(hit_of(article));
    results.hits.back().rank = request_.offset + results.hits.size();
  }
  for (const FacetField field : request_.facets) {
    results.facets.push_back(
        scanned.tally.facet(field, request_.facet_size, index_));
  }
  if (request_.wide_facets) widen_facets(results);
}

// Puts the first of the ranking in a better order where there is one; what is
// not shown may go.
void Matcher::order(std::vector<RankedArticle>& ranking,
                    Results& results) const {
  const std::size_t count =
      std::min(reordered(bounded(request_.limit)), ranking.size());
  if (request_.offset >= count) return;
  const auto rest = ranking.begin() + static_cast<std::ptrdiff_t>(count);
  std::vector<RankedArticle> first(ranking.begin(), rest);
  std::vector<AddedWord> added =
      expand(index_, built_, request_.match, last_rank(), first);
  if (added.empty()) return;
  first.insert(first.end(), rest, ranking.end());
  ranking = std::move(first);
  results.notes.push_back({"expanded", expanded_note(added)});
  if (request_.explain) results.added = std::move(added);
}

// Counts each facet by whose values the filters narrow again, without them.
void Matcher::widen_facets(Results& results) {
  for (Facet& facet : results.facets) {
    if (!filters_.narrow(facet.field)) continue;
    const Scanned scanned = scan(
        index_, {.query = narrowed(built_.query, filters_.without(facet.field)),
                 .facets = {facet.field}});
    facet = scanned.tally.facet(facet.field, request_.facet_size, index_);
    facet.wide = true;
  }
}

void Matcher::relax(Results& results) {
  if (request_.limit == kNoLimit) return;
  if (results.total >= request_.offset + request_.limit) return;
  const Relaxation relaxation(index_.database(), built_.parts, built_.query);
  if (!relaxation.query()) return;
  const std::size_t skipped =
      bounded(request_.offset - std::min(request_.offset, results.total));
  const std::size_t free = bounded(request_.limit - results.hits.size());
  const Scanned scanned =
      scan(index_, {.query = narrowed(*relaxation.query(), filters_.all()),
                    .weighs = built_.has_words,
                    .sort = request_.sort,
                    .most = skipped + free,
                    .facets = {},
                    .least_weight = relaxation.least_weight()});
  for (std::size_t i = skipped; i < scanned.first.size(); ++i) {
    const RankedArticle& article = scanned.first[i];
    Hit hit = hit_of(article);
    hit.rank = request_.offset + results.hits.size() + 1;
    hit.score = least_score_ * relaxation.share(article.weight);
    hit.has_every_word = false;
    results.hits.push_back(std::move(hit));
    ++results.relaxed;
  }
  if (results.relaxed == 0) return;
  results.notes.push_back({"relaxed", relaxed_note(results)});
}

Hit Matcher::hit_of(const RankedArticle& article) {
  const Xapian::Document document =
      index_.database().get_document(article.docid);
  Hit hit;
  if (request_.snippets) {
    const Record record = read_record(document);
    hit = make_hit(document, record);
    if (request_.snippet_length > 0) {
      highlight_hit(record, built_.patterns, request_.snippet_length, analyzer_,
                    hit);
    }
  } else {
    hit.id = schema::decode_order(document.get_value(schema::kOrderSlot)).id;
  }
  hit.score = built_.has_words ? article.weight : 0;
  return hit;
}

void Matcher::mark_partial(const Xapian::Query& strict,
                           Results& results) const {
  if (results.hits.empty()) return;
  std::vector<Xapian::Query> ids;
  for (const Hit& hit : results.hits) {
    ids.emplace_back(schema::id_term(hit.id));
  }
  Xapian::Enquire asked(index_.database());
  asked.set_weighting_scheme(Xapian::BoolWeight());
  asked.set_query(narrowed(
      strict, Xapian::Query(Xapian::Query::OP_OR, ids.begin(), ids.end())));
  std::set<std::string> complete;
  const Xapian::MSet matches =
      asked.get_mset(0, index_.database().get_doccount());
  for (auto at = matches.begin(); at != matches.end(); ++at) {
    complete.insert(
        schema::decode_order(at.get_document().get_value(schema::kOrderSlot))
            .id);
  }
  for (Hit& hit : results.hits) {
    hit.has_every_word = complete.contains(hit.id);
  }
}

}  // namespace dateline
