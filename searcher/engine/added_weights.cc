#include "searcher/engine/added_weights.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <queue>
#include <span>
#include <string>
#include <utility>

#include "common/schema.h"
#include "common/word_order.h"
#include "searcher/engine/bm25.h"

namespace dateline {
namespace {

// Fitted on two collections (ARCHITECTURE.md, Ranking).
constexpr double kK1 = 2;
constexpr double kTitle = 1.5;  // more that a word in the title counts

// How often some codes stand in an article. Kept for its memory.
class CodeCounts {
 public:
  void clear() {
    heads_ = {};
    asked_.clear();
    words_ = 0;
  }

  void ask(std::uint32_t code) {
    std::uint16_t& head = heads_[code % heads_.size()];
    asked_.push_back({code, head, 0});
    head = static_cast<std::uint16_t>(asked_.size());
  }

  void count(const WordOrder& order) {
    const std::size_t title = order.title_size();
    for (std::size_t place = 0; place < order.size(); ++place) {
      const std::uint32_t code = order[place];
      if (code == kMarkCode) continue;
      ++words_;
      std::size_t at = heads_[code % heads_.size()];
      for (; at > 0; at = asked_[at - 1].next) {
        Asked& one = asked_[at - 1];
        if (one.code == code) one.count += place < title ? 1 + kTitle : 1;
      }
    }
  }

  // Of the `n`th code: in the body once; in the title 1 + kTitle times.
  double of(std::size_t n) const { return asked_[n].count; }

  std::size_t words() const { return words_; }

 private:
  struct Asked {
    std::uint32_t code;
    std::uint16_t next;  // with the same last byte, counted from 1
    double count;
  };

  std::array<std::uint16_t, 256> heads_{};  // by the last byte
  std::vector<Asked> asked_;
  std::size_t words_ = 0;
};

// A form that an article may hold: its code stands in the article.
struct Likely {
  std::size_t word;
  const std::string* form;
  double count;
};

// An article with all that it may have of the words.
struct Candidate {
  std::size_t rank;            // so far
  double length;               // 1 for an average article
  double bound;                // of its weight
  std::vector<Likely> likely;  // in the order of the forms
};

class Weigher {
 public:
  Weigher(const Xapian::Database& database,
          const std::vector<TellingWord>& words)
      : database_(database),
        average_length_(std::max(1.0, database.get_average_length())),
        counts_(words.size()) {
    const double all = database.get_doccount();
    for (const TellingWord& word : words) {
      for (const std::string& form : word.forms) {
        forms_.push_back({weights_.size(), HashedForm(form)});
      }
      weights_.push_back(word.gain *
                         bm25::rarity(std::min(word.having, all), all));
    }
    std::sort(forms_.begin(), forms_.end(), [](const Form& a, const Form& b) {
      return a.hashed.form < b.hashed.form;
    });
  }

  // By the most that they can weigh, the highest first.
  std::vector<Candidate> candidates(std::span<const RankedArticle> ranking);

  // What the article weighs with the forms that `holds(form)` leaves of it.
  template <typename Holds>
  double weight(double before, const Candidate& article, Holds holds) {
    std::fill(counts_.begin(), counts_.end(), 0);
    for (const Likely& one : article.likely) {
      if (holds(*one.form)) counts_[one.word] += one.count;
    }
    double sum = before;
    for (std::size_t word = 0; word < counts_.size(); ++word) {
      sum +=
          weights_[word] * bm25::saturation(counts_[word], article.length, kK1);
    }
    return sum;
  }

 private:
  struct Form {
    std::size_t word;
    HashedForm hashed;
  };

  void read(const WordOrder& order, Candidate& one);

  const Xapian::Database& database_;
  double average_length_;
  std::vector<Form> forms_;
  std::vector<double> weights_;  // of the words
  std::vector<double> counts_;   // of the words in the article at hand
  CodeCounts codes_;             // of the forms in the article at hand
};

void Weigher::read(const WordOrder& order, Candidate& one) {
  codes_.clear();
  for (const Form& form : forms_) codes_.ask(order.code_of(form.hashed));
  codes_.count(order);
  for (std::size_t i = 0; i < forms_.size(); ++i) {
    const double count = codes_.of(i);
    if (count == 0) continue;
    one.likely.push_back({forms_[i].word, &forms_[i].hashed.form, count});
  }
  one.length = static_cast<double>(codes_.words()) / average_length_;
}

std::vector<Candidate> Weigher::candidates(
    std::span<const RankedArticle> ranking) {
  std::vector<Candidate> articles;
  for (std::size_t rank = 0; rank < ranking.size(); ++rank) {
    articles.push_back({rank, 0, 0, {}});
  }
  std::sort(articles.begin(), articles.end(),
            [&](const Candidate& a, const Candidate& b) {
              return ranking[a.rank].docid < ranking[b.rank].docid;
            });
  auto value = database_.valuestream_begin(schema::kWordOrderSlot);
  const auto end = database_.valuestream_end(schema::kWordOrderSlot);
  for (Candidate& one : articles) {
    const auto& [docid, weight_before] = ranking[one.rank];
    if (value != end) value.skip_to(docid);
    if (value != end && value.get_docid() == docid) {
      const std::string encoded = *value;
      read(WordOrder(encoded), one);
    }
    one.bound = weight(weight_before, one,
                       [](const std::string& /*form*/) { return true; });
  }
  std::sort(articles.begin(), articles.end(),
            [](const Candidate& a, const Candidate& b) {
              return a.bound != b.bound ? a.bound > b.bound : a.rank < b.rank;
            });
  return articles;
}

// Which articles may still be among the `wanted` first.
class Threshold {
 public:
  explicit Threshold(std::size_t wanted) : wanted_(wanted) {}

  bool admits(double most) const {
    return best_.size() < wanted_ || (wanted_ > 0 && most >= best_.top());
  }

  void add(double weight) {
    best_.push(weight);
    if (best_.size() > wanted_) best_.pop();
  }

 private:
  std::size_t wanted_;
  std::priority_queue<double, std::vector<double>, std::greater<>> best_;
};

}  // namespace

void add_weights(const Xapian::Database& database,
                 const std::vector<TellingWord>& words, std::size_t wanted,
                 TermLists& lists, std::vector<RankedArticle>& ranking) {
  Weigher weigher(database, words);
  Threshold threshold(wanted);
  std::vector<std::pair<std::size_t, RankedArticle>> weighed;  // by rank
  for (const Candidate& one : weigher.candidates(ranking)) {
    if (!threshold.admits(one.bound)) break;
    RankedArticle article = ranking[one.rank];
    article.weight =
        weigher.weight(article.weight, one, lists.holder(article.docid));
    threshold.add(article.weight);
    weighed.emplace_back(one.rank, article);
  }
  std::sort(weighed.begin(), weighed.end(), [](const auto& a, const auto& b) {
    return a.second.weight != b.second.weight
               ? a.second.weight > b.second.weight
               : a.first < b.first;
  });
  if (weighed.size() > wanted) weighed.resize(wanted);
  ranking.clear();
  for (const auto& one : weighed) ranking.push_back(one.second);
}

}  // namespace dateline
