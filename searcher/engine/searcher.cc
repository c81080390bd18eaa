#include "searcher/engine/searcher.h"

#include <xapian.h>

#include <chrono>
#include <set>
#include <thread>
#include <utility>

#include "common/analyzer.h"
#include "common/error.h"
#include "common/schema.h"
#include "searcher/engine/facets.h"
#include "searcher/engine/filter_builder.h"
#include "searcher/engine/hit.h"
#include "searcher/engine/index.h"
#include "searcher/engine/query_builder.h"
#include "searcher/query/print.h"

namespace dateline {
namespace {

// Fitted on TREC newswire titles (ARCHITECTURE.md, Ranking).
constexpr double kK1 = 0.9;
constexpr double kB = 0.4;

// How often a request begins anew because the index has been replaced.
constexpr int kTries = 10;
constexpr std::chrono::milliseconds kPause(5);  // longer with each try

class OldestFirst : public Xapian::KeyMaker {
 public:
  std::string operator()(const Xapian::Document& document) const override {
    return schema::oldest_first(document.get_value(schema::kOrderSlot));
  }
};

std::string stop_word_note(const std::vector<std::string>& words) {
  std::string text = "not required, being very common: ";
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += ", ";
    text += words[i];
  }
  return text;
}

std::string relaxed_note(const Results& results) {
  return (results.total == 0 ? "no article has all words; "
                             : "fewer than a page have all words; ") +
         std::to_string(results.relaxed) + " with most of them " +
         (results.relaxed == 1 ? "follows" : "follow");
}

// Runs `action(n)` for n = 1, 2, … until it does not fail because the state of
// the index that it reads has been overwritten or removed.
template <typename Action>
auto on_one_state(Action action) {
  for (int tries = 1;; ++tries) {
    try {
      return action(tries);
    } catch (const Xapian::DatabaseModifiedError&) {
      if (tries == kTries) throw;
    } catch (const Xapian::DatabaseOpeningError&) {
      if (tries == kTries) throw;
    }
    std::this_thread::sleep_for(kPause * (tries - 1));
  }
}

// A query that matches what both do and weighs as the first.
Xapian::Query narrowed(const Xapian::Query& query,
                       const std::optional<Xapian::Query>& filter) {
  if (!filter) return query;
  return {Xapian::Query::OP_FILTER, query, *filter};
}

}  // namespace

class Searcher::Impl {
 public:
  explicit Impl(std::string directory)
      : directory_(std::move(directory)),
        index_(
            on_one_state([this](int /*tries*/) { return Index(directory_); })) {
  }

  // The answer of `action` on one state of the index, the newest where it has
  // to begin again.
  template <typename Action>
  auto answer(Action action) {
    return on_one_state([&](int tries) {
      if (tries > 1) index_ = Index(directory_);
      return action();
    });
  }

  Results search(const Request& request) {
    const auto start = std::chrono::steady_clock::now();
    Results results;
    results.id = request.id;
    results.text = request.text;
    results.read_as = to_string(request.query);
    FilterBuilder filters(index_, analyzer_, results.notes);
    QueryBuilder builder(index_, analyzer_, filters, results.notes);
    const BuiltQuery built = builder.build(request.query, request.match);
    const FilterQueries narrowing = filters.build(request);
    if (!built.stop_words.empty()) {
      results.notes.push_back({"stopwords", stop_word_note(built.stop_words)});
    }
    match(request, built, narrowing.all(), results);
    if (request.wide_facets) widen_facets(request, built, narrowing, results);
    if (request.match == Match::kAuto && !request.plain) {
      relax(request, built, narrowing.all(), results);
    }
    if (request.match == Match::kAny) {
      std::vector<Note> repeated;
      FilterBuilder again(index_, analyzer_, repeated);
      QueryBuilder strict(index_, analyzer_, again, repeated);
      mark_partial(strict.build(request.query, Match::kAll).query, results);
    }
    results.took_ms = std::chrono::duration<double, std::milli>(
                          std::chrono::steady_clock::now() - start)
                          .count();
    return results;
  }

  std::optional<ShownArticle> show(const std::string& id) {
    const Xapian::Database& database = index_.database();
    const std::string term = schema::id_term(id);
    for (auto at = database.postlist_begin(term);
         at != database.postlist_end(term); ++at) {
      const Xapian::Document document = database.get_document(*at);
      Record record = read_record(document);
      Hit hit = make_hit(document, record);
      if (hit.id != id) continue;
      return ShownArticle{std::move(hit), std::move(record.article),
                          std::move(record.entities)};
    }
    return std::nullopt;
  }

 private:
  Xapian::Enquire enquire(const Request& request,
                          const BuiltQuery& built) const {
    Xapian::Enquire enquire(index_.database());
    if (built.has_words) {
      enquire.set_weighting_scheme(Xapian::BM25Weight(kK1, 0, 1, kB, 0.5));
    } else {
      enquire.set_weighting_scheme(Xapian::BoolWeight());
    }
    if (request.sort == Sort::kRelevance) {
      enquire.set_sort_by_relevance_then_value(schema::kOrderSlot, false);
    } else if (request.sort == Sort::kNewest) {
      enquire.set_sort_by_value(schema::kOrderSlot, false);
    } else {
      // Released: Xapian frees it with the enquire.
      enquire.set_sort_by_key((new OldestFirst)->release(), false);
    }
    return enquire;
  }

  Xapian::doccount bounded(std::size_t n) const {
    return static_cast<Xapian::doccount>(
        std::min<std::size_t>(n, index_.database().get_doccount()));
  }

  // Fills in hits, totals and facets. Every match is checked, so that counts
  // are exact.
  void match(const Request& request, const BuiltQuery& built,
             const std::optional<Xapian::Query>& filter, Results& results) {
    Xapian::Enquire asked = enquire(request, built);
    asked.set_query(narrowed(built.query, filter));
    FacetCounter counter(request.facets, index_);
    if (!request.facets.empty()) asked.add_matchspy(&counter);
    const Xapian::MSet matches =
        asked.get_mset(bounded(request.offset), bounded(request.limit),
                       index_.database().get_doccount());
    results.total = matches.get_matches_estimated();
    results.stories = results.total;
    for (Xapian::MSetIterator at = matches.begin(); at != matches.end(); ++at) {
      results.hits.push_back(hit_of(request, built, at));
    }
    for (const FacetField field : request.facets) {
      results.facets.push_back(counter.facet(field, request.facet_size));
    }
  }

  // Counts each facet by whose values the filters narrow again, without them.
  void widen_facets(const Request& request, const BuiltQuery& built,
                    const FilterQueries& narrowing, Results& results) {
    for (Facet& facet : results.facets) {
      if (!narrowing.narrow(facet.field)) continue;
      Xapian::Enquire asked(index_.database());
      asked.set_weighting_scheme(Xapian::BoolWeight());
      asked.set_query(narrowed(built.query, narrowing.without(facet.field)));
      FacetCounter counter({facet.field}, index_);
      asked.add_matchspy(&counter);
      asked.get_mset(0, 0, index_.database().get_doccount());
      facet = counter.facet(facet.field, request.facet_size);
      facet.wide = true;
    }
  }

  // Where the strict hits are fewer than a page, articles with most of the
  // words follow them. Everything has no pages.
  void relax(const Request& request, const BuiltQuery& built,
             const std::optional<Xapian::Query>& filter, Results& results) {
    if (request.limit == kNoLimit) return;
    if (results.total >= request.offset + request.limit) return;
    const Relaxation relaxation(index_.database(), built.parts, built.query);
    if (!relaxation.query()) return;
    Xapian::Enquire asked = enquire(request, built);
    asked.set_query(narrowed(*relaxation.query(), filter));
    asked.set_cutoff(0, relaxation.least_weight());
    const std::size_t skipped =
        request.offset - std::min(request.offset, results.total);
    const Xapian::MSet matches = asked.get_mset(
        bounded(skipped), bounded(request.limit - results.hits.size()));
    for (Xapian::MSetIterator at = matches.begin(); at != matches.end(); ++at) {
      Hit hit = hit_of(request, built, at);
      hit.rank += results.total;
      hit.score = relaxation.score(at.get_weight());
      hit.has_every_word = false;
      results.hits.push_back(std::move(hit));
    }
    results.relaxed = matches.size();
    if (results.relaxed == 0) return;
    results.notes.push_back({"relaxed", relaxed_note(results)});
  }

  Hit hit_of(const Request& request, const BuiltQuery& built,
             const Xapian::MSetIterator& at) {
    const Xapian::Document document = at.get_document();
    Hit hit;
    if (request.snippets) {
      const Record record = read_record(document);
      hit = make_hit(document, record);
      if (request.snippet_length > 0) {
        highlight_hit(record, built.patterns, request.snippet_length, analyzer_,
                      hit);
      }
    } else {
      hit.id = schema::decode_order(document.get_value(schema::kOrderSlot)).id;
    }
    hit.rank = at.get_rank() + 1;
    hit.score = built.has_words ? at.get_weight() : 0;
    return hit;
  }

  // Marks the hits that lack a word: those that the strict query leaves out.
  void mark_partial(const Xapian::Query& strict, Results& results) {
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

  std::string directory_;
  Index index_;
  Analyzer analyzer_;
};

namespace {

// Xapian's errors as ours: the index cannot be read.
template <typename Action>
auto translated(const std::string& directory, Action action) {
  try {
    return action();
  } catch (const Xapian::Error& error) {
    throw Error(directory + ": cannot be read (" + error.get_msg() +
                "); rebuild the index if this stays");
  }
}

}  // namespace

Searcher::Searcher(const std::string& directory)
    : directory_(directory), impl_(translated(directory, [&] {
        return std::make_unique<Impl>(directory);
      })) {}

Searcher::~Searcher() = default;

Results Searcher::search(const Request& request) {
  return translated(directory_, [&] {
    return impl_->answer([&] { return impl_->search(request); });
  });
}

std::optional<ShownArticle> Searcher::show(const std::string& id) {
  return translated(directory_, [&] {
    return impl_->answer([&] { return impl_->show(id); });
  });
}

}  // namespace dateline
