#include "indexer/cleaner/cleaner.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "common/text.h"
#include "indexer/cleaner/boilerplate.h"
#include "indexer/cleaner/line_form.h"

namespace dateline {
namespace {

constexpr std::size_t kProseWords = 12;  // of a statement that is prose
constexpr double kProseShare = 0.6;      // of the words of a prose article
constexpr double kForeignInRun = 0.5;    // overlap of a teaser among teasers
constexpr double kForeignAlone = 0.15;   // of one that stands alone
constexpr std::size_t kToldAlone = 4;    // telling words that it must have
constexpr std::size_t kMaxByline = 8;    // words

class Cleaner {
 public:
  explicit Cleaner(Article& article) : article_(article) {
    for (std::string_view rest = article.body; !rest.empty();) {
      const std::size_t end = std::min(rest.find("\n\n"), rest.size());
      lines_.push_back(line_of(rest.substr(0, end)));
      rest.remove_prefix(std::min(end + 2, rest.size()));
    }
    removed_.resize(lines_.size());
  }

  void clean(bool may_hold_teasers) {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      removed_[i] = is_boilerplate(lines_[i]);
    }
    take_byline();
    if (may_hold_teasers && is_prose()) remove_teasers();
    remove_ending();
    if (all_removed()) return;
    apply();
  }

 private:
  // "By Ann Lee" above the text.
  void take_byline() {
    if (lines_.size() < 2 || removed_[0] || lines_[0].is_statement ||
        lines_[0].words > kMaxByline || !lines_[0].folded.starts_with("by ")) {
      return;
    }
    if (article_.author.empty()) {
      article_.author = collapse_spaces(lines_[0].text.substr(3));
    }
    removed_[0] = true;
  }

  bool is_prose() const {
    std::size_t prose = 0;
    std::size_t all = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (removed_[i]) continue;
      all += lines_[i].words;
      if (lines_[i].is_statement && lines_[i].words >= kProseWords) {
        prose += lines_[i].words;
      }
    }
    return static_cast<double>(prose) >= kProseShare * static_cast<double>(all);
  }

  // Words of the title and of all statements.
  std::unordered_set<std::string> words_of_article() const {
    std::unordered_set<std::string> words;
    for (const std::string& word : line_of(article_.title).told) {
      words.insert(word);
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (removed_[i] || !lines_[i].is_statement) continue;
      words.insert(lines_[i].told.begin(), lines_[i].told.end());
    }
    return words;
  }

  // Headlines between statements: a run of which half tell of something else,
  // or a single one that hardly shares a word with the article.
  void remove_teasers() {
    const auto words = words_of_article();
    for (std::size_t i = 1; i < lines_.size();) {
      std::size_t end = i;
      std::size_t foreign = 0;
      while (end < lines_.size() &&
             (is_headline(lines_[end]) || removed_[end])) {
        if (!removed_[end] && overlap(lines_[end], words) <= kForeignInRun) {
          ++foreign;
        }
        ++end;
      }
      if (is_teasers(i, end, foreign, words)) {
        std::fill(removed_.begin() + static_cast<std::ptrdiff_t>(i),
                  removed_.begin() + static_cast<std::ptrdiff_t>(end), true);
      }
      i = std::max(end, i + 1);
    }
  }

  bool is_teasers(std::size_t begin, std::size_t end, std::size_t foreign,
                  const std::unordered_set<std::string>& words) const {
    if (begin == end || lines_[begin - 1].introduces) return false;
    std::size_t headlines = 0;
    std::size_t last = begin;
    for (std::size_t i = begin; i < end; ++i) {
      if (removed_[i]) continue;
      ++headlines;
      last = i;
    }
    if (headlines >= 2) return foreign * 2 >= headlines;
    return headlines == 1 && lines_[last].told.size() >= kToldAlone &&
           overlap(lines_[last], words) <= kForeignAlone;
  }

  // Credits and an agency's signature below the text.
  void remove_ending() {
    for (std::size_t i = lines_.size(); i > 1; --i) {
      if (removed_[i - 1]) continue;
      if (const auto agency = agency_in(lines_[i - 1].text)) {
        if (article_.source.empty()) article_.source = *agency;
      } else if (!is_credit(lines_[i - 1])) {
        return;
      }
      removed_[i - 1] = true;
    }
  }

  bool all_removed() const {
    return std::all_of(removed_.begin(), removed_.end(),
                       [](bool removed) { return removed; });
  }

  void apply() {
    if (std::none_of(removed_.begin(), removed_.end(),
                     [](bool removed) { return removed; })) {
      return;
    }
    std::string body;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (removed_[i]) {
        article_.removed.emplace_back(lines_[i].text);
        continue;
      }
      if (!body.empty()) body += "\n\n";
      body += lines_[i].text;
    }
    article_.body = std::move(body);
  }

  Article& article_;
  std::vector<Line> lines_;
  std::vector<bool> removed_;
};

}  // namespace

void clean(Article& article, bool may_hold_teasers) {
  Cleaner(article).clean(may_hold_teasers);
}

}  // namespace dateline
