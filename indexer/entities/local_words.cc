#include "indexer/entities/local_words.h"

#include <algorithm>
#include <charconv>

#include "common/split.h"
#include "common/stop_words.h"
#include "indexer/tables/table.h"

namespace dateline {
namespace {

constexpr int kTelling = 2;  // points of a phrase that counts as a mention
constexpr std::string_view kAnyNumber = "#";
constexpr char kBehindName = '^';

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

std::string lower(std::string_view word) {
  std::string form(word.ends_with('.') ? word.substr(0, word.size() - 1)
                                       : word);
  for (char& c : form) {
    if (is_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  }
  return form;
}

std::uint16_t shape_of(std::string_view word) {
  if (word == kAnyNumber) return kNumber;
  if (word.ends_with('.')) {
    word.remove_suffix(1);
    return kFullStop | shape_of(word);
  }
  if (!is_upper(word.front())) return 0;
  return word.size() > 1 && std::all_of(word.begin(), word.end(), is_upper)
             ? kAllCapitals
             : kCapitalised;
}

bool is_behind_name(const EntityText& text, std::size_t at) {
  return at > 0 && text.gap(at) == " " &&
         text.tokens[at - 1].is(kCapitalised) &&
         !is_stop_word(text.tokens[at - 1].form);
}

std::vector<std::string_view> words_between_hyphens(std::string_view phrase) {
  std::vector<std::string_view> words;
  for (const std::string_view part : words_of(phrase)) {
    for (const std::string_view word : split(part, '-')) words.push_back(word);
  }
  return words;
}

}  // namespace

// Collects the evidence of one article.
class LocalWords::Reading {
 public:
  explicit Reading(const LocalWords& table) : table_(table) {}

  void read(const EntityText& text) {
    for (std::size_t i = 0; i < text.tokens.size();) {
      const Token& token = text.tokens[i];
      const bool begins = table_.begins_[TableHash()(token.form) % kHashes] &&
                          !token.is(kCapitalLine);
      const Phrase* const phrase = begins ? table_.longest(text, i) : nullptr;
      if (phrase == nullptr) {
        ++i;
        continue;
      }
      const std::size_t words = phrase->words.size();
      add(*phrase, {text.field, token.begin, text.tokens[i + words - 1].end,
                    MentionRule::kLocalWords});
      i += words;
    }
  }

  std::vector<LocalEvidence> take() { return std::move(evidence_); }

 private:
  void add(const Phrase& phrase, const Mention& mention) {
    const bool is_new =
        std::find(seen_.begin(), seen_.end(), &phrase) == seen_.end();
    if (is_new) seen_.push_back(&phrase);
    const Row& row = table_.rows_[phrase.row];
    for (const CountryCode country : row.countries) {
      LocalEvidence& evidence = of(country);
      if (is_new)
        (row.is_life ? evidence.life : evidence.spelling) += row.weight;
      if (row.is_life && row.weight >= kTelling) {
        evidence.mentions.push_back(mention);
      }
    }
  }

  LocalEvidence& of(CountryCode country) {
    for (LocalEvidence& evidence : evidence_) {
      if (evidence.country == country) return evidence;
    }
    return evidence_.emplace_back(country);
  }

  const LocalWords& table_;
  std::vector<const Phrase*> seen_;
  std::vector<LocalEvidence> evidence_;
};

const LocalWords& LocalWords::instance() {
  static const LocalWords words;
  return words;
}

LocalWords::LocalWords() : begins_(kHashes) {
  for (const auto& cells : rows_of(embedded_table("local_words"))) {
    Row row{{}, cells[1] == "life", 0};
    for (const std::string_view code : words_of(cells[0])) {
      row.countries.emplace_back(code);
    }
    std::from_chars(cells[2].data(), cells[2].data() + cells[2].size(),
                    row.weight);
    for (const std::string_view phrase : split(cells[3], '|')) {
      add(phrase, rows_.size());
    }
    rows_.push_back(std::move(row));
  }
  for (auto entry = phrases_.begin(); entry != phrases_.end(); ++entry) {
    std::stable_sort(entry.value().begin(), entry.value().end(),
                     [](const Phrase& a, const Phrase& b) {
                       return a.words.size() > b.words.size();
                     });
  }
}

void LocalWords::add(std::string_view phrase, std::size_t row) {
  Phrase added{{}, row, false};
  if (phrase.front() == kBehindName) {
    added.behind_name = true;
    phrase.remove_prefix(1);
  }
  for (const std::string_view word : words_between_hyphens(phrase)) {
    added.words.push_back({forms_.emplace_back(lower(word)), shape_of(word)});
  }
  const std::string_view first = added.words.front().form;
  begins_[TableHash()(first) % kHashes] = true;
  phrases_[first].push_back(std::move(added));
}

const LocalWords::Phrase* LocalWords::longest(const EntityText& text,
                                              std::size_t at) const {
  const auto found = phrases_.find(text.tokens[at].form);
  if (found == phrases_.end()) return nullptr;
  for (const Phrase& phrase : found->second) {
    const std::size_t size = phrase.words.size();
    if (at + size > text.tokens.size() ||
        (phrase.behind_name && !is_behind_name(text, at))) {
      continue;
    }
    std::size_t same = 0;
    while (same < size) {
      const Word& word = phrase.words[same];
      const Token& token = text.tokens[at + same];
      if ((token.shape & word.shape) != word.shape ||
          (word.form != kAnyNumber && word.form != token.form) ||
          (same > 0 && text.gap(at + same) != " " &&
           text.gap(at + same) != "-")) {
        break;
      }
      ++same;
    }
    if (same == size) return &phrase;
  }
  return nullptr;
}

std::vector<LocalEvidence> LocalWords::evidence(
    const AnalyzedArticle& analyzed) const {
  const Article& article = *analyzed.article;
  Reading reading(*this);
  reading.read({Field::kTitle, article.title, analyzed.title, {}});
  reading.read({Field::kBody, article.body, analyzed.body, {}});
  return reading.take();
}

}  // namespace dateline
