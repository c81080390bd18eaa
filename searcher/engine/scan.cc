#include "searcher/engine/scan.h"

#include <algorithm>
#include <deque>
#include <exception>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>

#include "common/facet_rows.h"
#include "common/schema.h"
#include "searcher/engine/bm25.h"
#include "searcher/engine/docid_range.h"
#include "searcher/engine/query_copy.h"
#include "searcher/engine/source_query.h"

namespace dateline {
namespace {

// Articles that are worth a thread, which opens the index once more.
constexpr std::size_t kPartSize = 100'000;

// Articles whose rows of facets are fetched from memory at once: one after the
// other each would be waited for.
constexpr std::size_t kWaiting = 32;

// The matches of one part, as its thread meets them.
class Part : public Xapian::MatchSpy {
 public:
  Part(const Index& index, const Xapian::Database& database,
       const ScanRequest& request, const Xapian::Query& query)
      : rows_(index.facet_rows()),
        top_(database, index.facet_rows(), request.sort, request.most),
        tally_(request.facets, index.stamp()),
        enquire_(database),
        articles_(database.get_doccount()) {
    set_weighting(enquire_, request.weighs);
    enquire_.set_query(query);
    enquire_.set_cutoff(0, request.least_weight);
    enquire_.add_matchspy(this);
  }

  void operator()(const Xapian::Document& document, double weight) override {
    ++total_;
    top_.offer(document, weight);
    if (tally_.asks()) count(document);
  }

  // Keeps what it throws.
  void run() {
    try {
      enquire_.get_mset(0, 0, articles_);
      count_waiting();
    } catch (...) {
      failure_ = std::current_exception();
    }
  }

  // Throws what a run threw.
  void add(const Part& other) {
    other.require_success();
    total_ += other.total_;
    top_.offer(other.top_);
    tally_.add(other.tally_);
  }

  void require_success() const {
    if (failure_) std::rethrow_exception(failure_);
  }

  Scanned take() { return {total_, top_.take(), std::move(tally_)}; }

 private:
  void count(const Xapian::Document& document) {
    const Xapian::docid docid = document.get_docid();
    if (docid > rows_.size()) {
      tally_.add(document.get_value(schema::kFacetSlot));
      return;
    }
    rows_.expect_end(docid);
    waiting_.push_back(docid);
    if (waiting_.size() == kWaiting) count_waiting();
  }

  void count_waiting() {
    for (const Xapian::docid docid : waiting_) rows_.expect_row(docid);
    for (const Xapian::docid docid : waiting_) {
      tally_.add(rows_.row(docid).value_or(std::string_view()));
    }
    waiting_.clear();
  }

  const FacetRows& rows_;
  std::vector<Xapian::docid> waiting_;  // whose rows are expected
  std::size_t total_ = 0;
  TopArticles top_;
  FacetTally tally_;
  Xapian::Enquire enquire_;
  Xapian::doccount articles_;
  std::exception_ptr failure_;
};

std::deque<Part> make_parts(Index& index, const ScanRequest& request,
                            std::size_t count) {
  std::deque<Part> parts;
  if (count == 1) {
    parts.emplace_back(index, index.database(), request, request.query);
    return parts;
  }
  const std::size_t all = index.database().get_lastdocid();
  for (std::size_t part = 0; part < count; ++part) {
    const auto first = static_cast<Xapian::docid>(all * part / count + 1);
    const auto last = static_cast<Xapian::docid>(all * (part + 1) / count);
    parts.emplace_back(
        index, part == 0 ? index.database() : index.another_database(part - 1),
        request,
        Xapian::Query(Xapian::Query::OP_FILTER, query_copy(request.query),
                      source_query(new DocidRange(first, last))));
  }
  return parts;
}

// The first part on the thread that asks, and others for which there is none.
void run(std::deque<Part>& parts) {
  std::vector<std::jthread> threads;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    Part& part = parts[i];
    try {
      threads.emplace_back([&part] { part.run(); });
    } catch (const std::system_error&) {
      part.run();
    }
  }
  parts.front().run();
}

}  // namespace

void set_weighting(Xapian::Enquire& enquire, bool weighs) {
  if (weighs) {
    enquire.set_weighting_scheme(
        Xapian::BM25Weight(bm25::kK1, 0, 1, bm25::kB, bm25::kLeastLength));
  } else {
    enquire.set_weighting_scheme(Xapian::BoolWeight());
  }
}

Scanned scan(Index& index, const ScanRequest& request) {
  const std::size_t worth = index.database().get_doccount() / kPartSize;
  const std::size_t processors = std::thread::hardware_concurrency();
  return scan(index, request,
              std::max<std::size_t>(1, std::min(worth, processors)));
}

Scanned scan(Index& index, const ScanRequest& request, std::size_t parts) {
  std::deque<Part> all = make_parts(index, request, parts);
  run(all);
  Part& whole = all.front();
  whole.require_success();
  for (std::size_t part = 1; part < parts; ++part) whole.add(all[part]);
  return whole.take();
}

}  // namespace dateline
