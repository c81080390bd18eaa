#include "common/stop_words.h"

#include <array>

#include "common/hash_table.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 121> kStopWords = {
    "a",       "about",   "above",      "after",   "again",     "against",
    "all",     "am",      "an",         "and",     "any",       "are",
    "as",      "at",      "be",         "because", "been",      "before",
    "being",   "below",   "between",    "both",    "but",       "by",
    "can",     "cannot",  "could",      "did",     "do",        "does",
    "doing",   "down",    "during",     "each",    "few",       "for",
    "from",    "further", "had",        "has",     "have",      "having",
    "he",      "her",     "here",       "hers",    "herself",   "him",
    "himself", "his",     "how",        "i",       "if",        "in",
    "into",    "is",      "it",         "its",     "itself",    "me",
    "more",    "most",    "my",         "myself",  "no",        "nor",
    "not",     "of",      "off",        "on",      "once",      "only",
    "or",      "other",   "our",        "ours",    "ourselves", "out",
    "over",    "own",     "same",       "she",     "should",    "so",
    "some",    "such",    "than",       "that",    "the",       "their",
    "theirs",  "them",    "themselves", "then",    "there",     "these",
    "they",    "this",    "those",      "through", "to",        "too",
    "under",   "until",   "up",         "very",    "was",       "we",
    "were",    "what",    "when",       "where",   "which",     "while",
    "who",     "whom",    "why",        "with",    "would",     "you",
    "your"};

}  // namespace

bool is_stop_word(std::string_view form) {
  static const TableSet words(kStopWords.begin(), kStopWords.end());
  constexpr std::size_t kLongest = 10;
  return form.size() <= kLongest && words.contains(form);
}

std::span<const std::string_view> stop_words() { return kStopWords; }

}  // namespace dateline
