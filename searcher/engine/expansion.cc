#include "searcher/engine/expansion.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "common/schema.h"
#include "common/word_order.h"
#include "searcher/engine/bm25.h"
#include "searcher/engine/relaxation.h"
#include "searcher/engine/telling_words.h"

namespace dateline {
namespace {

// Fitted on two collections (ARCHITECTURE.md, Ranking).
constexpr std::size_t kArticles = 10;  // whose words are taken
constexpr std::size_t kWords = 30;
constexpr double kK1 = 2;       // of added words
constexpr double kTitle = 1.5;  // more that a word in the title counts

// How many of the first kLooked articles must hold half of the query's weight:
// nearly all; a few, where its words are in less than one article of 64 each.
constexpr std::size_t kLooked = 40;
constexpr std::size_t kMost = 36;
constexpr std::size_t kFew = 12;
constexpr double kTelling = 6;  // bits

// What the first articles have of the query.
struct Support {
  std::size_t articles = 0;  // with half of the weight of its words
  double bits = 0;           // of an average word
};

bool holds_any(const Xapian::Database& database, Xapian::docid article,
               const std::vector<std::string>& terms) {
  auto at = database.termlist_begin(article);
  const auto end = database.termlist_end(article);
  for (const std::string& term : terms) {
    at.skip_to(term);
    if (at == end) return false;
    if (*at == term) return true;
  }
  return false;
}

// A part that no article has counts for nothing.
Support support_of(const Xapian::Database& database,
                   const std::vector<Xapian::Query>& words,
                   const std::vector<RankedArticle>& ranking) {
  const std::size_t looked = std::min(kLooked, ranking.size());
  std::vector<double> held(looked);
  double all = 0;
  for (const Xapian::Query& word : words) {
    const double weight = telling_bits(database, word);
    if (weight == 0) continue;
    all += weight;
    std::vector<std::string> terms(word.get_unique_terms_begin(),
                                   word.get_unique_terms_end());
    std::sort(terms.begin(), terms.end());
    for (std::size_t i = 0; i < looked; ++i) {
      if (holds_any(database, ranking[i].docid, terms)) held[i] += weight;
    }
  }
  Support support;
  support.bits = all / static_cast<double>(words.size());
  support.articles = static_cast<std::size_t>(std::count_if(
      held.begin(), held.end(), [all](double w) { return w * 2 >= all; }));
  return support;
}

// How many of the first articles to take words from: 0 to keep out.
std::size_t trusted(const Index& index, const BuiltQuery& built, Match match,
                    const std::vector<RankedArticle>& ranking) {
  const std::vector<Xapian::Query> whole = {built.query};
  const bool partial = match == Match::kAny && built.parts.words.size() > 1;
  Support support = support_of(index.database(),
                               partial ? built.parts.words : whole, ranking);
  if (!partial) support.articles = std::min(kLooked, ranking.size());
  const bool enough = support.articles >= kMost ||
                      (support.articles >= kFew && support.bits >= kTelling);
  return enough ? std::min(kArticles, support.articles / 2) : 0;
}

// An article that is weighed anew.
struct Weighed {
  explicit Weighed(RankedArticle& one) : article(&one) {}

  RankedArticle* article;
  double length = 0;  // 1 for an average article
  std::string order;
  std::vector<std::uint32_t> title;  // codes
  double occurrences = 0;            // of the word at hand
};

std::vector<Weighed> by_docid(const Xapian::Database& database,
                              std::vector<RankedArticle>& ranking) {
  std::vector<Weighed> articles;
  articles.reserve(ranking.size());
  for (RankedArticle& article : ranking) articles.emplace_back(article);
  std::sort(articles.begin(), articles.end(),
            [](const Weighed& a, const Weighed& b) {
              return a.article->docid < b.article->docid;
            });
  const double average = std::max(1.0, database.get_average_length());
  auto value = database.valuestream_begin(schema::kWordOrderSlot);
  const auto end = database.valuestream_end(schema::kWordOrderSlot);
  for (Weighed& one : articles) {
    const Xapian::docid docid = one.article->docid;
    one.length = database.get_doclength(docid) / average;
    if (value != end) value.skip_to(docid);
    if (value == end || value.get_docid() != docid) continue;
    one.order = *value;
    const WordOrder order(one.order);
    for (std::size_t i = 0; i < order.title_size(); ++i) {
      one.title.push_back(order[i]);
    }
  }
  return articles;
}

// Adds to each article how often it holds the form. Returns how many articles
// of the index do.
double count_form(const Xapian::Database& database, const std::string& form,
                  std::vector<Weighed>& articles) {
  const HashedForm hashed(form);
  auto at = database.postlist_begin(form);
  const auto end = database.postlist_end(form);
  for (Weighed& one : articles) {
    if (at == end) break;
    at.skip_to(one.article->docid);
    if (at == end) break;
    if (*at != one.article->docid) continue;
    one.occurrences += at.get_wdf();
    if (one.title.empty()) continue;
    const std::uint32_t code = WordOrder(one.order).code_of(hashed);
    one.occurrences += kTitle * static_cast<double>(std::count(
                                    one.title.begin(), one.title.end(), code));
  }
  return database.get_termfreq(form);
}

void add_weight(const Xapian::Database& database, const TellingWord& word,
                std::vector<Weighed>& articles) {
  double having = 0;
  for (Weighed& one : articles) one.occurrences = 0;
  for (const std::string& form : word.forms) {
    having += count_form(database, form, articles);
  }
  const double all = database.get_doccount();
  having = std::min(having, all);
  const double weight = word.gain * bm25::rarity(having, all);
  for (const Weighed& one : articles) {
    one.article->weight +=
        weight * bm25::saturation(one.occurrences, one.length, kK1);
  }
}

}  // namespace

std::vector<AddedWord> expand(const Index& index, const BuiltQuery& built,
                              Match match,
                              std::vector<RankedArticle>& ranking) {
  std::vector<Xapian::docid> first;
  const std::size_t taken = trusted(index, built, match, ranking);
  for (std::size_t i = 0; i < taken; ++i) first.push_back(ranking[i].docid);
  std::vector<AddedWord> added;
  if (first.empty()) return added;
  std::vector<Weighed> articles = by_docid(index.database(), ranking);
  for (TellingWord& word : telling_words(index, first, kWords)) {
    add_weight(index.database(), word, articles);
    added.push_back({std::move(word.forms), word.gain});
  }
  std::stable_sort(ranking.begin(), ranking.end(),
                   [](const RankedArticle& a, const RankedArticle& b) {
                     return a.weight > b.weight;
                   });
  return added;
}

}  // namespace dateline
