#include "searcher/engine/expansion.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

#include "common/schema.h"
#include "common/word_order.h"
#include "searcher/engine/bm25.h"
#include "searcher/engine/held_words.h"
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

// How much of the weight of the words each article holds.
std::vector<double> weight_held(const Xapian::Database& database,
                                const HeldWords& words,
                                const std::vector<double>& weights,
                                std::span<const RankedArticle> articles) {
  std::vector<double> held;
  held.reserve(articles.size());
  for (const RankedArticle& article : articles) {
    std::vector<bool> met(weights.size());
    words.visit(database, article.docid,
                [&met](std::size_t word, const std::string& /*form*/,
                       Xapian::termcount /*times*/) { met[word] = true; });
    held.push_back(
        std::transform_reduce(met.begin(), met.end(), weights.begin(), 0.0));
  }
  return held;
}

// A part that no article has counts for nothing.
Support support_of(const Xapian::Database& database,
                   const std::vector<Xapian::Query>& words,
                   std::span<const RankedArticle> looked) {
  HeldWords held;
  std::vector<double> weights;
  std::vector<std::vector<std::string>> forms;
  for (const Xapian::Query& word : words) {
    weights.push_back(telling_bits(database, word));
    forms.emplace_back(word.get_unique_terms_begin(),
                       word.get_unique_terms_end());
  }
  for (const auto& of_word : forms) held.add(of_word);
  const double all = std::reduce(weights.begin(), weights.end());
  Support support;
  support.bits = all / static_cast<double>(words.size());
  for (const double weight : weight_held(database, held, weights, looked)) {
    if (weight * 2 >= all) ++support.articles;
  }
  return support;
}

// Strict matches hold the whole query.
Support support_of(const Index& index, const BuiltQuery& built, Match match,
                   std::span<const RankedArticle> looked) {
  if (match == Match::kAny && built.parts.words.size() > 1) {
    return support_of(index.database(), built.parts.words, looked);
  }
  return {looked.size(), telling_bits(index.database(), built.query)};
}

// How many of the first articles to take words from: 0 to keep out.
std::size_t trusted(const Index& index, const BuiltQuery& built, Match match,
                    std::span<const RankedArticle> ranking) {
  const Support support = support_of(
      index, built, match, ranking.first(std::min(kLooked, ranking.size())));
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

// How often the article holds each word.
std::vector<double> occurrences(const Xapian::Database& database,
                                const HeldWords& words, std::size_t size,
                                const Weighed& one) {
  std::vector<double> counts(size);
  const WordOrder order(one.order);
  words.visit(
      database, one.article->docid,
      [&](std::size_t word, const std::string& form, Xapian::termcount times) {
        counts[word] += times;
        if (one.title.empty()) return;
        const std::uint32_t code = order.code_of(HashedForm(form));
        counts[word] += kTitle * static_cast<double>(std::count(
                                     one.title.begin(), one.title.end(), code));
      });
  return counts;
}

double rarity(const Xapian::Database& database, const TellingWord& word) {
  double having = 0;
  for (const std::string& form : word.forms) {
    having += database.get_termfreq(form);
  }
  const double all = database.get_doccount();
  having = std::min(having, all);
  return bm25::rarity(having, all);
}

void add_weights(const Xapian::Database& database,
                 const std::vector<TellingWord>& words,
                 std::vector<Weighed>& articles) {
  HeldWords held;
  std::vector<double> weights;
  for (const TellingWord& word : words) {
    held.add(word.forms);
    weights.push_back(word.gain * rarity(database, word));
  }
  for (const Weighed& one : articles) {
    const auto counts = occurrences(database, held, words.size(), one);
    for (std::size_t word = 0; word < counts.size(); ++word) {
      one.article->weight +=
          weights[word] * bm25::saturation(counts[word], one.length, kK1);
    }
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
  std::vector<TellingWord> words = telling_words(index, first, kWords);
  add_weights(index.database(), words, articles);
  for (TellingWord& word : words) {
    added.push_back({std::move(word.forms), word.gain});
  }
  std::stable_sort(ranking.begin(), ranking.end(),
                   [](const RankedArticle& a, const RankedArticle& b) {
                     return a.weight > b.weight;
                   });
  return added;
}

}  // namespace dateline
