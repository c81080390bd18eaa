#include "searcher/proximity.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <unordered_set>
#include <utility>

namespace dateline {
namespace {

using Relation = Pattern::Relation;

std::uint32_t last_word(const Occurrence& one) {
  return one.first + one.size - 1;
}

// Whether `b` begins behind the end of `a`, at most so many words on.
bool follows(const Occurrence& a, const Occurrence& b, std::uint32_t most) {
  return b.first > last_word(a) && b.first - last_word(a) <= most;
}

std::uint32_t longest(const Occurrences& list) {
  std::uint32_t size = 1;
  for (const Occurrence& one : list) size = std::max(size, one.size);
  return size;
}

// Those of `list` for which `is_related` holds with one of `others` that begins
// from `behind` words before to `ahead` words behind them.
struct Reach {
  std::uint32_t behind = 0;
  std::uint32_t ahead = 0;
};
template <typename IsRelated>
Occurrences related_to(const Occurrences& list, const Occurrences& others,
                       Reach reach, const IsRelated& is_related) {
  Occurrences kept;
  auto first = others.begin();
  for (const Occurrence& one : list) {
    while (first != others.end() && first->first + reach.behind < one.first) {
      ++first;
    }
    for (auto at = first;
         at != others.end() && at->first <= last_word(one) + reach.ahead;
         ++at) {
      if (!is_related(one, *at)) continue;
      kept.push_back(one);
      break;
    }
  }
  return kept;
}

void keep_near(std::uint32_t most, bool ordered,
               std::vector<Occurrences>& operands) {
  const Occurrences left = std::move(operands[0]);
  const Occurrences right = std::move(operands[1]);
  const auto is_near = [most, ordered](const Occurrence& a,
                                       const Occurrence& b) {
    return follows(a, b, most) || (!ordered && follows(b, a, most));
  };
  // In order, nothing in front of the left one matters, or behind the right.
  const std::uint32_t before_left = ordered ? 0 : most + longest(right);
  const std::uint32_t behind_right = ordered ? 0 : most;
  operands[0] = related_to(left, right, {before_left, most}, is_near);
  operands[1] = related_to(
      right, left, {most + longest(left), behind_right},
      [&](const Occurrence& b, const Occurrence& a) { return is_near(a, b); });
}

// The stretch that begins last at or before the word.
std::size_t stretch_of(const std::vector<std::uint32_t>& starts,
                       std::uint32_t word) {
  return static_cast<std::size_t>(
      std::upper_bound(starts.begin(), starts.end(), word) - starts.begin());
}

void keep_together(const std::vector<std::uint32_t>& starts,
                   std::vector<Occurrences>& operands) {
  // In how many operands' occurrences, in order, each stretch has been met.
  std::map<std::size_t, std::size_t> met;
  for (std::size_t i = 0; i < operands.size(); ++i) {
    for (const Occurrence& one : operands[i]) {
      const std::size_t stretch = stretch_of(starts, one.first);
      if (stretch != stretch_of(starts, last_word(one))) continue;
      std::size_t& operands_met = met[stretch];
      if (operands_met == i) ++operands_met;
    }
  }
  for (Occurrences& list : operands) {
    std::erase_if(list, [&](const Occurrence& one) {
      const std::size_t stretch = stretch_of(starts, one.first);
      const auto found = met.find(stretch);
      return found == met.end() || found->second != operands.size() ||
             stretch != stretch_of(starts, last_word(one));
    });
  }
}

class Window {
 public:
  Window(const Pattern& pattern, const std::vector<Occurrences>& operands)
      : most_(pattern.number), needed_(pattern.times) {
    for (std::size_t word = 0; word < operands.size(); ++word) {
      for (const Occurrence& one : operands[word]) {
        events_.emplace_back(one.first, word);
      }
    }
    std::sort(events_.begin(), events_.end());
  }

  // Words of the text that stand in a window with all that is needed.
  std::unordered_set<std::uint32_t> inside() const {
    std::unordered_set<std::uint32_t> kept;
    std::vector<std::uint32_t> counts(needed_.size());
    std::size_t lacking = needed_.size();
    std::size_t begin = 0;
    std::size_t done = 0;
    for (std::size_t end = 0; end < events_.size(); ++end) {
      const std::size_t word = events_[end].second;
      if (++counts[word] == needed_[word]) --lacking;
      for (; events_[end].first - events_[begin].first > most_; ++begin) {
        const std::size_t out = events_[begin].second;
        if (counts[out]-- == needed_[out]) ++lacking;
      }
      if (lacking > 0) continue;
      for (done = std::max(done, begin); done <= end; ++done) {
        kept.insert(events_[done].first);
      }
    }
    return kept;
  }

 private:
  std::uint32_t most_;
  std::vector<std::uint32_t> needed_;  // times that each word must stand there
  std::vector<std::pair<std::uint32_t, std::size_t>> events_;  // place, word
};

void keep_in_window(const Pattern& pattern,
                    std::vector<Occurrences>& operands) {
  const auto inside = Window(pattern, operands).inside();
  for (Occurrences& list : operands) {
    std::erase_if(list, [&inside](const Occurrence& one) {
      return !inside.contains(one.first);
    });
  }
}

}  // namespace

void keep_related(const Pattern& pattern, const Bounds& bounds,
                  std::vector<Occurrences>& operands) {
  switch (pattern.relation) {
    case Relation::kNone:
    case Relation::kAtLeast:
      break;
    case Relation::kWindow:
      keep_in_window(pattern, operands);
      break;
    case Relation::kNear:
      keep_near(pattern.number, false, operands);
      break;
    case Relation::kBefore:
      keep_near(pattern.number, true, operands);
      break;
    case Relation::kSentence:
      keep_together(bounds.sentences, operands);
      break;
    case Relation::kParagraph:
      keep_together(bounds.paragraphs, operands);
      break;
  }
}

}  // namespace dateline
