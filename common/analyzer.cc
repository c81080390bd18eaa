#include "common/analyzer.h"

#include <algorithm>
#include <array>
#include <deque>

#include "common/hash_table.h"
#include "common/text.h"
#include "common/tokenizer.h"
#include "common/word.h"

namespace dateline {
namespace {

// Distinct raw words kept between articles: some 15 MB.
constexpr std::size_t kMaxCachedWords = 100'000;

constexpr std::size_t kLatest = 8192;

// Letters at most on each side of an ampersand that joins: "AT&T", "S&P".
constexpr std::size_t kMaxAmpersandSide = 3;

constexpr std::array<std::string_view, 46> kAbbreviations = {
    "adm", "brig",   "capt", "co",   "col",  "corp", "dr",  "feb",
    "gen", "gov",    "hon",  "inc",  "jan",  "jr",   "lt",  "ltd",
    "maj", "messrs", "mr",   "mrs",  "ms",   "no",   "oct", "prof",
    "rep", "rev",    "sen",  "sens", "reps", "sept", "sgt", "sr",
    "st",  "vs",     "nov",  "dec",  "mt",   "ft",   "det", "cpl",
    "pvt", "supt",   "cmdr", "dept", "fr",   "ste"};

bool is_abbreviation(std::string_view form) {
  return std::find(kAbbreviations.begin(), kAbbreviations.end(), form) !=
         kAbbreviations.end();
}

bool is_ampersand_side(std::string_view raw) {
  return raw.size() <= kMaxAmpersandSide &&
         std::all_of(raw.begin(), raw.end(),
                     [](char c) { return c >= 'A' && c <= 'Z'; });
}

// Whether the text between two words ends a sentence: a stop of ASCII before a
// space, or one of another script, which needs none.
bool ends_sentence(std::string_view between) {
  bool stop = false;
  bool space = false;
  for (std::size_t at = 0; at < between.size();) {
    if (static_cast<signed char>(between[at]) < 0) {
      if (ends_sentences(next_code_point(between, at))) return true;
      continue;
    }
    const char c = between[at++];
    stop |= c == '.' || c == '!' || c == '?';
    space |= c == ' ' || c == '\n';
  }
  return stop && space;
}

}  // namespace

class Analyzer::Impl {
 public:
  void analyze(std::string_view text, TextKind kind,
               std::vector<Token>& tokens) {
    text_ = text;
    tokens.clear();
    capitals_.clear();
    paragraph_begin_ = 0;
    paragraph_has_lower_ = false;
    tokenizer_.open(text);
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    while (tokenizer_.next(begin, end)) add(begin, end, tokens);
    close_paragraph(tokens);
    resolve_acronyms(kind, tokens);
  }

  void trim() {
    joined_.clear();
    if (words_.size() < kMaxCachedWords) return;
    latest_.fill({});
    words_.clear();
    made_.clear();
    raw_.clear();
  }

 private:
  // A word in capitals that is a function word or an acronym.
  struct Candidate {
    std::size_t token;
    const Word* word;
  };

  // A word and what it was made of, at the place that its hash gives.
  struct Latest {
    std::string_view raw;
    const Word* word = nullptr;
  };

  const Word& word_of(std::string_view raw) {
    Latest& latest = latest_[TableHash()(raw) % kLatest];
    if (latest.raw != raw) latest = cached(raw);
    return *latest.word;
  }

  Latest cached(std::string_view raw) {
    if (const auto found = words_.find(raw); found != words_.end()) {
      return {found->first, found->second};
    }
    const std::string& kept = raw_.emplace_back(raw);
    const Word& word = made_.emplace_back(make_word(kept));
    words_.emplace(kept, &word);
    return {kept, &word};
  }

  void add(std::uint32_t begin, std::uint32_t end, std::vector<Token>& tokens) {
    const std::string_view raw = text_.substr(begin, end - begin);
    if (join_ampersand(raw, begin, end, tokens)) return;
    const Word& word = word_of(raw);
    const unsigned boundary = boundary_before(begin, tokens);
    if ((boundary & kParagraphStart) != 0) close_paragraph(tokens);
    paragraph_has_lower_ |= word.has_lower;
    for (const WordPart& part : word.parts) {
      Token token{part.form, begin + part.begin, begin + part.end, part.shape};
      if (&part == &word.parts.front()) token.shape |= boundary & 0xFFFFU;
      tokens.push_back(token);
    }
    close_word(word, tokens);
  }

  // Sees what follows the word: the full stop of "U.S." is its own.
  void close_word(const Word& word, std::vector<Token>& tokens) {
    if (word.parts.empty()) return;
    Token& last = tokens.back();
    const std::uint32_t stop = stop_behind(last);
    if (stop > 0) {
      last.shape |= kFullStop;
      if (last.is(kAcronym)) last.end += stop;
    }
    if (!word.acronym_form.empty()) {
      capitals_.push_back({tokens.size() - 1, &word});
    }
  }

  // Bytes up to the end of the full stop that follows at once, 0 where none
  // does; in text with spaces in front of its marks, that of "MRS . LEE", "U.S
  // .".
  std::uint32_t stop_behind(const Token& token) const {
    const std::string_view behind = text_.substr(token.end);
    if (behind.starts_with('.')) return 1;
    if (!behind.starts_with(" . ")) return 0;
    const bool short_form = token.is(kInitial) || token.is(kAcronym) ||
                            (is_abbreviation(token.form) && token.form != "no");
    return short_form ? 2 : 0;
  }

  unsigned boundary_before(std::uint32_t begin,
                           const std::vector<Token>& tokens) const {
    if (tokens.empty()) return kParagraphStart | kSentenceStart;
    const Token& last = tokens.back();
    const std::string_view between = text_.substr(last.end, begin - last.end);
    if (between.size() < 2) return 0;
    if (between.find("\n\n") != std::string_view::npos) {
      return kParagraphStart | kSentenceStart;
    }
    const bool own_stop =
        last.is(kFullStop) && (last.is(kInitial) || is_abbreviation(last.form));
    return ends_sentence(between.substr(own_stop ? stop_behind(last) : 0))
               ? static_cast<unsigned>(kSentenceStart)
               : 0U;
  }

  // Joins "AT" + "&" + "T" into the token before.
  bool join_ampersand(std::string_view raw, std::uint32_t begin,
                      std::uint32_t end, std::vector<Token>& tokens) {
    if (tokens.empty() || !is_ampersand_side(raw)) return false;
    Token& last = tokens.back();
    if (last.end + 1 != begin || text_[last.end] != '&') return false;
    const std::string_view first =
        text_.substr(last.begin, last.end - last.begin);
    if (!is_ampersand_side(first)) return false;
    last.end = end;
    last.form = joined_.emplace_back(
        fold(text_.substr(last.begin, last.end - last.begin)));
    last.shape = static_cast<std::uint16_t>(
        (last.shape & ~static_cast<unsigned>(kInitial)) | kAcronym |
        kAllCapitals);
    return true;
  }

  // Marks the paragraph that ends with the last token.
  void close_paragraph(std::vector<Token>& tokens) {
    if (!paragraph_has_lower_) {
      for (std::size_t i = paragraph_begin_; i < tokens.size(); ++i) {
        tokens[i].shape |= kCapitalLine;
      }
    }
    paragraph_begin_ = tokens.size();
    paragraph_has_lower_ = false;
  }

  // The dots of "U.S." decide; US in a line of capitals is the pronoun.
  void resolve_acronyms(TextKind kind, std::vector<Token>& tokens) const {
    for (const Candidate& candidate : capitals_) {
      Token& token = tokens[candidate.token];
      if (token.is(kAcronym) || kind == TextKind::kQuery ||
          !token.is(kCapitalLine)) {
        token.form = candidate.word->acronym_form;
        token.shape |= kAcronym;
      }
    }
  }

  Tokenizer tokenizer_;
  std::string_view text_;
  std::size_t paragraph_begin_ = 0;
  bool paragraph_has_lower_ = false;
  std::vector<Candidate> capitals_;
  std::deque<std::string> raw_;  // what the keys of words_ point to
  std::deque<Word> made_;        // and its values
  StringViewMap<const Word*> words_;
  // The latest of words_: these stay in the cache of the processor.
  std::array<Latest, kLatest> latest_;
  std::deque<std::string> joined_;  // forms of words joined by an ampersand
};

Analyzer::Analyzer() : impl_(std::make_unique<Impl>()) {}
Analyzer::~Analyzer() = default;

void Analyzer::analyze(std::string_view text, TextKind kind,
                       std::vector<Token>& tokens) {
  impl_->analyze(text, kind, tokens);
}

void Analyzer::trim() { impl_->trim(); }

std::string analyzed_key(Analyzer& analyzer, std::string_view text) {
  std::vector<Token> tokens;
  analyzer.analyze(text, TextKind::kQuery, tokens);
  std::string key;
  for (const Token& token : tokens) {
    if (!key.empty()) key += ' ';
    key += token.form;
  }
  return key;
}

}  // namespace dateline
