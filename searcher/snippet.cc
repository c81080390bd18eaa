#include "searcher/snippet.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_set>

#include "common/text.h"

namespace dateline {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::size_t kEllipsisLength = 1;  // code points

// A cut passage begins at most so many words before its first match, and so
// many matches are tried as that first one.
constexpr std::size_t kWordsBefore = 8;
constexpr std::size_t kMaxCuts = 200;

// A longer paragraph counts as one sentence: no news paragraph has so many
// bytes.
constexpr std::size_t kMaxParagraph = 65'536;

// A stretch of the body, in bytes.
struct Passage {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// What a passage shows of the query; compared as the header says.
struct Worth {
  std::size_t patterns = 0;
  std::size_t matches = 0;

  bool operator>(const Worth& other) const {
    return std::tie(patterns, matches) >
           std::tie(other.patterns, other.matches);
  }
};

// The matches of a body by the bytes that they cover, in order.
struct Found {
  std::size_t begin;
  std::size_t end;
  std::uint32_t pattern;
};

std::vector<Found> found_in(std::span<const Token> tokens,
                            std::span<const PatternMatch> matches) {
  std::vector<Found> found;
  for (const PatternMatch& match : matches) {
    found.push_back({tokens[match.first].begin,
                     tokens[match.first + match.size - 1].end, match.pattern});
  }
  return found;
}

Worth worth_of(const Passage& passage, const std::vector<Found>& found) {
  Worth worth;
  std::unordered_set<std::uint32_t> seen;
  auto at = std::lower_bound(
      found.begin(), found.end(), passage.begin,
      [](const Found& f, std::size_t begin) { return f.begin < begin; });
  for (; at != found.end() && at->begin < passage.end; ++at) {
    if (at->end > passage.end) continue;
    ++worth.matches;
    if (seen.insert(at->pattern).second) ++worth.patterns;
  }
  return worth;
}

Passage trimmed(std::string_view body, Passage passage) {
  const std::string_view text =
      body.substr(passage.begin, passage.end - passage.begin);
  const std::string_view kept = trim(text);
  const std::size_t begin =
      kept.empty()
          ? passage.begin
          : passage.begin + static_cast<std::size_t>(kept.data() - text.data());
  return {begin, begin + kept.size()};
}

std::size_t length(std::string_view body, const Passage& passage) {
  return code_points(body.substr(passage.begin, passage.end - passage.begin));
}

// The sentences of the paragraph that holds byte `at`.
std::vector<Passage> sentences_around(std::string_view body, std::size_t at) {
  const auto before =
      at == 0 ? std::string_view::npos : body.rfind("\n\n", at - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 2;
  const std::size_t end = std::min(body.find("\n\n", at), body.size());
  if (end - begin > kMaxParagraph) return {{begin, end}};
  const auto starts = sentence_starts(body.substr(begin, end - begin));
  std::vector<Passage> sentences;
  for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
    sentences.push_back(
        trimmed(body, {begin + starts[i], begin + starts[i + 1]}));
  }
  return sentences;
}

// As many sentences from the `first` on as fit, at least one.
Passage run_of(std::string_view body, const std::vector<Passage>& sentences,
               std::size_t first) {
  Passage run = sentences[first];
  for (std::size_t i = first + 1; i < sentences.size(); ++i) {
    const Passage longer{run.begin, sentences[i].end};
    if (length(body, longer) > kSnippetLength) break;
    run = longer;
  }
  return run;
}

// The best run of whole sentences in any paragraph with a match; the lead where
// there is none.
Passage best_run(std::string_view body, const std::vector<Found>& found) {
  if (found.empty()) return run_of(body, sentences_around(body, 0), 0);
  Passage best;
  Worth most;
  std::size_t done = 0;  // paragraphs that end before it have been seen
  for (const Found& match : found) {
    if (match.begin < done) continue;
    const std::vector<Passage> sentences = sentences_around(body, match.begin);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      const Passage run = run_of(body, sentences, i);
      const Worth worth = worth_of(run, found);
      if (worth > most) std::tie(best, most) = std::tie(run, worth);
    }
    done = std::max(sentences.back().end, match.end);
  }
  if (best.end == 0) best = {found.front().begin, found.front().end};
  return best;
}

// As many whole words from token `first` on as have room in a cut snippet.
Passage words_from(std::string_view body, std::span<const Token> tokens,
                   std::size_t first, std::size_t end) {
  constexpr std::size_t kRoom = kSnippetLength - 2 * kEllipsisLength;
  Passage window{tokens[first].begin, tokens[first].begin};
  for (std::size_t i = first; i < tokens.size() && tokens[i].end <= end; ++i) {
    const Passage longer{window.begin, tokens[i].end};
    if (length(body, longer) > kRoom) break;
    window = longer;
  }
  return window;
}

// The part of a sentence too long to show, from a word's begin to a word's end:
// the best of those that begin a few words before a match, or its first words.
Passage cut(std::string_view body, std::span<const Token> tokens,
            const Passage& sentence, const std::vector<Found>& found) {
  const auto token_at = [&](std::size_t byte) {
    const auto at = std::lower_bound(
        tokens.begin(), tokens.end(), byte,
        [](const Token& token, std::size_t b) { return token.begin < b; });
    return static_cast<std::size_t>(at - tokens.begin());
  };
  const std::size_t first = token_at(sentence.begin);
  Passage best;
  if (first < tokens.size()) {
    best = words_from(body, tokens, first, sentence.end);
  }
  Worth most = worth_of(best, found);
  std::size_t tried = 0;
  for (const Found& match : found) {
    if (match.begin < sentence.begin) continue;
    if (match.end > sentence.end || ++tried > kMaxCuts) break;
    const std::size_t at = token_at(match.begin);
    const std::size_t from = std::max(first, at - std::min(at, kWordsBefore));
    const Passage window = words_from(body, tokens, from, sentence.end);
    const Worth worth = worth_of(window, found);
    if (worth > most) std::tie(best, most) = std::tie(window, worth);
  }
  if (best.end > best.begin) return best;
  const std::string_view text =
      body.substr(sentence.begin, sentence.end - sentence.begin);
  return {sentence.begin,
          sentence.begin + truncate(text, kSnippetLength / 2).size()};
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
                             std::span<const Pattern> patterns) {
  if (body.empty()) return {};
  const std::vector<PatternMatch> matches =
      find_matches(tokens, TextPart::kBody, patterns);
  const std::vector<Found> found = found_in(tokens, matches);
  const Passage sentence = best_run(body, found);
  Passage passage = sentence;
  if (length(body, sentence) > kSnippetLength) {
    passage = cut(body, tokens, sentence, found);
  }
  HighlightedText snippet;
  if (passage.begin > sentence.begin) snippet.text += kEllipsis;
  const auto shift = static_cast<std::int64_t>(snippet.text.size()) -
                     static_cast<std::int64_t>(passage.begin);
  snippet.text += body.substr(passage.begin, passage.end - passage.begin);
  if (passage.end < sentence.end) snippet.text += kEllipsis;
  for (const Highlight& word : highlights_in(tokens, matches, passage)) {
    snippet.highlights.push_back(
        {static_cast<std::uint32_t>(word.begin + shift),
         static_cast<std::uint32_t>(word.end + shift)});
  }
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
