#include "searcher/snippet.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "common/text.h"
#include "searcher/passage.h"

namespace dateline {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::string_view kBetween = " … ";
constexpr std::size_t kBetweenLength = 3;  // code points

// Two passages of less each tell nothing.
constexpr std::size_t kLeastOfTwo = 40;

// What is looked for, an operand of a pattern each, as bits; more of it than
// there are bits plays no part in the choice.
using Sought = std::uint64_t;
constexpr std::size_t kMaxSought = 64;

// Places of one of them that play a part in the choice.
constexpr std::size_t kMaxPlaces = 500;

// The matches of a body in bytes, in order.
struct Found {
  std::size_t begin = 0;
  std::size_t end = 0;
  Sought sought = 0;
};

std::vector<Found> found_in(std::span<const Token> tokens,
                            std::span<const PatternMatch> matches) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> bits;
  std::array<std::size_t, kMaxSought> counts{};
  std::vector<Found> found;
  for (const PatternMatch& match : matches) {
    const std::size_t bit =
        bits.try_emplace({match.pattern, match.operand}, bits.size())
            .first->second;
    if (bit >= kMaxSought || ++counts[bit] > kMaxPlaces) continue;
    found.push_back({tokens[match.first].begin,
                     tokens[match.first + match.size - 1].end,
                     Sought{1} << bit});
  }
  return found;
}

Sought all_of(const std::vector<Found>& found) {
  Sought all = 0;
  for (const Found& one : found) all |= one.sought;
  return all;
}

// A passage, or two, and what it shows of what is sought.
struct Choice {
  std::vector<Passage> passages;
  Sought shown = 0;

  bool is_better_than(const Choice& other) const {
    if (other.passages.empty()) return true;
    const auto rank = [](const Choice& choice) {
      std::size_t cuts = 0;
      std::size_t bytes_above = 0;
      for (const Passage& passage : choice.passages) {
        cuts += passage.cut_before ? 1 : 0;
        bytes_above += passage.begin;
      }
      return std::tuple(-std::popcount(choice.shown), cuts, bytes_above);
    };
    return rank(*this) < rank(other);
  }
};

// Each of the passages with what it shows.
std::vector<Choice> choices(const std::vector<Passage>& passages,
                            const std::vector<Found>& found) {
  std::vector<Choice> all;
  for (const Passage& passage : passages) {
    Choice choice{{passage}, 0};
    auto at = std::lower_bound(
        found.begin(), found.end(), passage.begin,
        [](const Found& f, std::size_t begin) { return f.begin < begin; });
    for (; at != found.end() && at->begin < passage.end; ++at) {
      if (at->end <= passage.end) choice.shown |= at->sought;
    }
    all.push_back(std::move(choice));
  }
  return all;
}

const Choice& best_of(const std::vector<Choice>& choices) {
  return *std::min_element(
      choices.begin(), choices.end(),
      [](const Choice& a, const Choice& b) { return a.is_better_than(b); });
}

// Two passages, or one where nothing but space lies between them.
std::vector<Passage> joined(std::string_view body, const Passage& above,
                            const Passage& below) {
  const std::string_view left = body.substr(above.end, below.begin - above.end);
  const bool next = left.size() <= kBetweenLength && trim(left).empty() &&
                    left.find("\n\n") == std::string_view::npos;
  if (!next) return {above, below};
  return {{above.begin, below.end, above.cut_before, below.cut_after}};
}

// The best two that stand apart; of those that show the same, the best one is
// tried. None where no two stand apart.
Choice best_two(std::string_view body, const std::vector<Choice>& choices) {
  std::map<Sought, Choice> by_shown;
  for (const Choice& choice : choices) {
    Choice& best = by_shown[choice.shown];
    if (choice.is_better_than(best)) best = choice;
  }
  Choice best;
  for (const auto& [shown, first] : by_shown) {
    for (const auto& [other_shown, second] : by_shown) {
      const Passage& above = first.passages.front();
      const Passage& below = second.passages.front();
      if (above.end > below.begin) continue;
      Choice both{joined(body, above, below), shown | other_shown};
      if (both.is_better_than(best)) best = std::move(both);
    }
  }
  return best;
}

std::vector<Passage> choose(std::string_view body,
                            std::span<const Token> tokens,
                            const std::vector<Found>& found,
                            std::size_t length) {
  std::vector<Stretch> stretches;
  stretches.reserve(found.size());
  for (const Found& one : found) stretches.push_back({one.begin, one.end});
  const Passages passages(body, tokens, stretches);
  const auto one = choices(passages.of_length(length), found);
  if (one.empty()) return {};
  Choice best = best_of(one);
  const std::size_t half = (length - kBetweenLength) / 2;
  if (best.shown != all_of(found) && half >= kLeastOfTwo) {
    Choice two = best_two(body, choices(passages.of_length(half), found));
    if (std::popcount(two.shown) > std::popcount(best.shown)) {
      best = std::move(two);
    }
  }
  return best.passages;
}

// The highlights of matches that lie wholly in the passage, word by word.
std::vector<Highlight> highlights_in(std::span<const Token> tokens,
                                     std::span<const PatternMatch> matches,
                                     const Passage& passage) {
  std::vector<Highlight> highlights;
  for (const PatternMatch& match : matches) {
    const std::span<const Token> words =
        tokens.subspan(match.first, match.size);
    if (words.front().begin < passage.begin || words.back().end > passage.end) {
      continue;
    }
    for (const Token& word : words)
      highlights.push_back({word.begin, word.end});
  }
  std::sort(
      highlights.begin(), highlights.end(),
      [](const Highlight& a, const Highlight& b) { return a.begin < b.begin; });
  const auto same = [](const Highlight& a, const Highlight& b) {
    return a.begin == b.begin;
  };
  highlights.erase(std::unique(highlights.begin(), highlights.end(), same),
                   highlights.end());
  return highlights;
}

}  // namespace

HighlightedText make_snippet(std::string_view body,
                             std::span<const Token> tokens,
                             std::span<const Pattern> patterns,
                             std::size_t length) {
  if (length == 0) return {};
  const std::vector<PatternMatch> matches =
      find_matches(tokens, TextPart::kBody, patterns);
  const std::vector<Passage> passages =
      choose(body, tokens, found_in(tokens, matches), length);
  HighlightedText snippet;
  for (std::size_t i = 0; i < passages.size(); ++i) {
    const Passage& passage = passages[i];
    if (i > 0) {
      snippet.text += kBetween;
    } else if (passage.cut_before) {
      snippet.text += kEllipsis;
    }
    const auto shift = static_cast<std::int64_t>(snippet.text.size()) -
                       static_cast<std::int64_t>(passage.begin);
    snippet.text += body.substr(passage.begin, passage.end - passage.begin);
    for (const Highlight& word : highlights_in(tokens, matches, passage)) {
      snippet.highlights.push_back(
          {static_cast<std::uint32_t>(word.begin + shift),
           static_cast<std::uint32_t>(word.end + shift)});
    }
  }
  if (!passages.empty() && passages.back().cut_after) snippet.text += kEllipsis;
  return snippet;
}

HighlightedText highlight_title(std::string_view title,
                                std::span<const Token> tokens,
                                std::span<const Pattern> patterns) {
  const auto matches = find_matches(tokens, TextPart::kTitle, patterns);
  return {std::string(title),
          highlights_in(tokens, matches, {0, title.size()})};
}

}  // namespace dateline
