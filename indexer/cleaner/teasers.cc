#include "indexer/cleaner/teasers.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "indexer/cleaner/boilerplate.h"

namespace dateline {
namespace {

constexpr std::size_t kProseWords = 12;  // of a statement that is prose
constexpr double kProseShare = 0.6;      // of the words of a prose article
constexpr double kForeignInRun = 0.5;    // overlap of a teaser among teasers
constexpr double kForeignAlone = 0.15;   // of one that stands alone
constexpr std::size_t kToldAlone = 4;    // telling words that it must have

class Teasers {
 public:
  Teasers(std::span<const Line> lines, std::string_view title,
          std::vector<bool>& removed)
      : lines_(lines), title_(line_of(title)), removed_(removed) {}

  void mark() {
    if (!any_strong()) return;
    shelf_ = begin_of_shelf();
    const std::size_t first = is_prose() ? 1 : shelf_;
    if (first == lines_.size()) return;
    collect_stubs();
    for (std::size_t i = first; i < lines_.size();) {
      std::size_t end = i;
      while (end < lines_.size() && may_belong(end)) ++end;
      if (i < end && !lines_[i - 1].introduces) mark_run(i, end);
      i = std::max(end, i + 1);
    }
  }

 private:
  // Whether there can be a teaser at all: most articles have no line like one.
  bool any_strong() const {
    for (std::size_t i = 1; i < lines_.size(); ++i) {
      if (is_strong(i) || (removed_[i] && announces_stories(lines_[i]))) {
        return true;
      }
    }
    return false;
  }

  void collect_stubs() {
    const auto of_title = stubs_of(title_);
    of_title_.insert(of_title.begin(), of_title.end());
    stubs_ = of_title_;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (removed_[i] || !lines_[i].is_statement || is_weak(i)) continue;
      const auto stubs = stubs_of(lines_[i]);
      stubs_.insert(stubs.begin(), stubs.end());
    }
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

  // The label of stories that are all that follows, and no more than what
  // stands above; the number of lines where there is none.
  std::size_t begin_of_shelf() const {
    std::size_t label = lines_.size();
    std::size_t told = 0;
    std::size_t below = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (removed_[i] && announces_stories(lines_[i])) {
        label = std::min(label, i);
      } else if (!removed_[i]) {
        const bool shelved = label < i && is_brief(lines_[i]);
        if (!shelved) label = lines_.size();
        (shelved ? below : told) += lines_[i].words;
      }
    }
    return below <= told ? label : lines_.size();
  }

  bool is_strong(std::size_t i) const {
    return !removed_[i] && is_headline(lines_[i]) && !is_caption(lines_[i]);
  }

  // What is a headline only among others.
  bool is_weak(std::size_t i) const {
    return !removed_[i] && is_short_headline(lines_[i]) &&
           !is_caption(lines_[i]);
  }

  bool may_belong(std::size_t i) const {
    return removed_[i] || is_strong(i) || is_weak(i) ||
           (i > shelf_ && is_brief(lines_[i]));
  }

  bool is_foreign(std::size_t i) const {
    return overlap(stubs_of(lines_[i]), stubs_) <= kForeignInRun;
  }

  // A run falls into parts at the labels in it.
  void mark_run(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end;) {
      std::size_t next = i + 1;
      while (next < end && !announces_stories(lines_[next])) ++next;
      mark_part(i, next);
      i = next;
    }
  }

  void mark_part(std::size_t begin, std::size_t end) {
    const bool announced = removed_[begin] && announces_stories(lines_[begin]);
    // A short line at the edge may be the article's subheading.
    while (!announced && begin < end && !is_strong(begin)) ++begin;
    while (!announced && begin < end && !is_strong(end - 1)) --end;
    std::size_t headlines = 0;
    std::size_t foreign = 0;
    for (std::size_t i = begin; i < end; ++i) {
      if (removed_[i]) continue;
      ++headlines;
      foreign += is_foreign(i) ? 1 : 0;
    }
    const bool alone = headlines == 1 && !announced;
    if (headlines == 0 || foreign * 2 < headlines) return;
    if (alone && !is_surely_foreign(begin)) return;
    std::fill(removed_.begin() + static_cast<std::ptrdiff_t>(begin),
              removed_.begin() + static_cast<std::ptrdiff_t>(end), true);
  }

  bool is_surely_foreign(std::size_t i) const {
    const auto told = stubs_of(lines_[i]);
    return told.size() >= kToldAlone && overlap(told, of_title_) == 0 &&
           overlap(told, stubs_) <= kForeignAlone;
  }

  static bool is_brief(const Line& line) {
    constexpr std::size_t kMost = 25;  // words
    return !line.is_statement && !line.introduces && line.words <= kMost;
  }

  std::span<const Line> lines_;
  const Line title_;
  std::vector<bool>& removed_;
  std::size_t shelf_ = 0;  // the label of stories at the end
  std::unordered_set<std::string_view> of_title_;
  std::unordered_set<std::string_view>
      stubs_;  // of the title and all statements
};

}  // namespace

void mark_teasers(std::span<const Line> lines, std::string_view title,
                  std::vector<bool>& removed) {
  Teasers(lines, title, removed).mark();
}

}  // namespace dateline
