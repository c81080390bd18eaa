#include "searcher/engine/searcher.h"

#include <xapian.h>

#include <chrono>
#include <thread>
#include <utility>

#include "common/analyzer.h"
#include "common/error.h"
#include "common/index_access.h"
#include "common/quantity.h"
#include "common/schema.h"
#include "searcher/engine/advice.h"
#include "searcher/engine/filter_builder.h"
#include "searcher/engine/hit.h"
#include "searcher/engine/index.h"
#include "searcher/engine/like.h"
#include "searcher/engine/matcher.h"
#include "searcher/engine/query_builder.h"
#include "searcher/query/print.h"

namespace dateline {
namespace {

// How often a request begins anew because the index has been replaced.
constexpr int kTries = 10;
constexpr std::chrono::milliseconds kPause(5);  // longer with each try

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
    const BuiltQuery built = request.like.empty()
                                 ? builder.build(request.query, request.match)
                                 : like(request.like);
    const FilterQueries narrowing = filters.build(request);
    if (!built.stop_words.empty()) {
      results.notes.push_back(
          {"stopwords",
           "not required, being very common: " +
               listing(built.stop_words, built.stop_words.size())});
    }
    Matcher matcher(index_, analyzer_, request, built, narrowing);
    matcher.match(results);
    if (request.match == Match::kAuto && !request.plain) {
      matcher.relax(results);
    }
    if (request.match == Match::kAny && request.like.empty()) {
      std::vector<Note> repeated;
      FilterBuilder again(index_, analyzer_, repeated);
      QueryBuilder strict(index_, analyzer_, again, repeated);
      matcher.mark_partial(strict.build(request.query, Match::kAll).query,
                           results);
    }
    if (request.like.empty()) {
      advise(index_, analyzer_, request, results);
    } else if (request.explain) {
      results.added = built.sought;
    }
    results.took_ms = std::chrono::duration<double, std::milli>(
                          std::chrono::steady_clock::now() - start)
                          .count();
    return results;
  }

  std::optional<ShownArticle> show(const std::string& id) {
    const auto docid = find(id);
    if (!docid) return std::nullopt;
    const Xapian::Document document = index_.database().get_document(*docid);
    Record record = read_record(document);
    Hit hit = make_hit(document, record);
    return ShownArticle{std::move(hit), std::move(record.article),
                        std::move(record.entities)};
  }

 private:
  // Long ids may share a term.
  std::optional<Xapian::docid> find(const std::string& id) const {
    const Xapian::Database& database = index_.database();
    const std::string term = schema::id_term(id);
    for (auto at = database.postlist_begin(term);
         at != database.postlist_end(term); ++at) {
      const std::string order =
          database.get_document(*at).get_value(schema::kOrderSlot);
      if (schema::decode_order(order).id == id) return *at;
    }
    return std::nullopt;
  }

  BuiltQuery like(const std::string& id) const {
    const auto docid = find(id);
    if (!docid) throw UsageError("no article has the id '" + id + "'");
    return like_query(index_, *docid);
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
    fail_to_read(directory, error.get_msg());
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
