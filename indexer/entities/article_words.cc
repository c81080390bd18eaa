#include "indexer/entities/article_words.h"

#include <array>

#include "indexer/entities/capital_names.h"
#include "indexer/entities/is_one_of.h"

namespace dateline {

void ArticleWords::collect(const NamedText& text) {
  // To clear a table takes its capacity, also where it is empty.
  for (StringViewSet* words : {&borne_, &alone_, &small_}) {
    if (!words->empty()) words->clear();
  }
  tokens_ = text.tokens;
  small_hashes_.reset();
  for (const Token& token : *tokens_) {
    if (!token.is(kCapitalised)) {
      small_hashes_.set(TableHash()(token.form) % kSmallHashes);
    }
  }
  for (const NameRun& run : text.runs) {
    if (run.size != 1 || run.before_thing || run.after_thing ||
        (run.in_capitals && run.title != Title::kOffice &&
         !is_no_word(text, run.first))) {
      continue;
    }
    const Token& token = text.token(run.first);
    if (run.title == Title::kOffice || is_spoken(text, run, lexicon_)) {
      borne_.insert(token.form);
    }
    if (!run.sentence_start || !lexicon_.is_english_word(token.form)) {
      alone_.insert(token.form);
    }
  }
}

bool ArticleWords::is_small(std::string_view form) const {
  if (!small_hashes_[TableHash()(form) % kSmallHashes]) return false;
  if (small_.empty()) {
    for (const Token& token : *tokens_) {
      if (!token.is(kCapitalised)) small_.insert(token.form);
    }
  }
  return small_.contains(form);
}

namespace {

// "said Ortel may come": of it, not by it.
bool begins_clause(const NamedText& text, std::size_t next) {
  constexpr std::array<std::string_view, 12> kVerbs = {
      "may", "might", "will", "would", "could", "should",
      "can", "must",  "is",   "was",   "has",   "had"};
  return next < text.size() && text.gap(next) == " " &&
         is_one_of(kVerbs, text.token(next).form);
}

}  // namespace

bool is_spoken(const NamedText& text, const NameRun& run,
               const PersonLexicon& lexicon) {
  const std::size_t next = run.end();
  if (text.token(next - 1).is(kPossessive)) return false;
  if (next < text.size() &&
      (!text.token(next).is(kCapitalised) ||
       text.token(next).is(kCapitalLine)) &&
      lexicon.is_speaking(text.token(next).form) && text.gap(next) == " ") {
    return true;
  }
  return run.first > 0 && !text.token(run.first).is(kSentenceStart) &&
         lexicon.is_speaking(text.token(run.first - 1).form) &&
         !(run.size == 1 && begins_clause(text, next));
}

}  // namespace dateline
