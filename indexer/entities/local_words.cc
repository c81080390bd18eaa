#include "indexer/entities/local_words.h"

#include <algorithm>
#include <charconv>

#include "common/ascii.h"
#include "common/split.h"
#include "common/stop_words.h"
#include "indexer/entities/local_notation.h"
#include "indexer/tables/table.h"

namespace dateline {
namespace {

constexpr int kTelling = 2;  // points of a phrase that counts as a mention
constexpr std::string_view kAnyNumber = "#";
constexpr char kBehindName = '^';
constexpr char kNotation = '@';
constexpr char kNoFullStop = '~';

bool has_mark(std::string_view word) {
  return word.ends_with('.') || word.ends_with(kNoFullStop);
}

std::string lower(std::string_view word) {
  std::string form(has_mark(word) ? word.substr(0, word.size() - 1) : word);
  for (char& c : form) {
    if (is_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  }
  return form;
}

std::uint16_t shape_of(std::string_view word) {
  if (word == kAnyNumber) return kNumber;
  if (has_mark(word)) {
    const std::uint16_t mark = word.ends_with('.') ? kFullStop : 0;
    return mark | shape_of(word.substr(0, word.size() - 1));
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
      const auto [phrase, words] = at(text, i);
      if (phrase != nullptr) {
        add(*phrase,
            {text.field, text.tokens[i].begin, text.tokens[i + words - 1].end,
             MentionRule::kLocalWords});
      }
      i += words;
    }
  }

  std::vector<LocalEvidence> take() { return std::move(evidence_); }

 private:
  struct Found {
    const Phrase* phrase;
    std::size_t words;
  };

  Found at(const EntityText& text, std::size_t i) const {
    const Token& token = text.tokens[i];
    if (token.is(kNumber)) {
      const LocalNotation notation = local_notation(text, i);
      const Phrase* const phrase = table_.notation(notation.name);
      if (phrase != nullptr) return {phrase, notation.words};
    }
    const Phrase* const phrase =
        token.is(kCapitalLine) ? nullptr : table_.longest(text, i);
    return {phrase, phrase == nullptr ? 1 : phrase->words.size()};
  }

  void add(const Phrase& phrase, const Mention& mention) {
    const bool is_new =
        std::find(seen_.begin(), seen_.end(), &phrase) == seen_.end();
    if (is_new) seen_.push_back(&phrase);
    for (const std::size_t row : phrase.rows) {
      add(table_.rows_[row], is_new, mention);
    }
  }

  void add(const Row& row, bool is_new, const Mention& mention) {
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
    evidence_.push_back({country});
    return evidence_.back();
  }

  const LocalWords& table_;
  std::vector<const Phrase*> seen_;
  std::vector<LocalEvidence> evidence_;
};

const LocalWords& LocalWords::instance() {
  static const LocalWords words;
  return words;
}

LocalWords::LocalWords() {
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
  phrases_.for_each([](std::vector<Phrase>& phrases) {
    std::stable_sort(phrases.begin(), phrases.end(),
                     [](const Phrase& a, const Phrase& b) {
                       return a.words.size() > b.words.size();
                     });
  });
}

void LocalWords::add(std::string_view phrase, std::size_t row) {
  Phrase added{{}, {row}, false};
  if (phrase.front() == kBehindName) {
    added.behind_name = true;
    phrase.remove_prefix(1);
  }
  for (const std::string_view word : phrase.front() == kNotation
                                         ? std::vector{phrase}
                                         : words_between_hyphens(phrase)) {
    added.words.push_back({forms_.emplace_back(lower(word)), shape_of(word),
                           word.ends_with(kNoFullStop)});
  }
  const std::string_view first = added.words.front().form;
  std::vector<Phrase>& phrases = phrases_[first];
  const auto same =
      std::find_if(phrases.begin(), phrases.end(), [&](const Phrase& other) {
        return other.words == added.words &&
               other.behind_name == added.behind_name;
      });
  if (same == phrases.end()) {
    phrases.push_back(std::move(added));
  } else {
    same->rows.push_back(row);
  }
}

const LocalWords::Phrase* LocalWords::notation(std::string_view name) const {
  const std::vector<Phrase>* const phrases = phrases_.find(name);
  return phrases == nullptr ? nullptr : &phrases->front();
}

const LocalWords::Phrase* LocalWords::longest(const EntityText& text,
                                              std::size_t at) const {
  const std::vector<Phrase>* const phrases =
      phrases_.find(text.tokens[at].form);
  if (phrases == nullptr) return nullptr;
  for (const Phrase& phrase : *phrases) {
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
          (word.no_full_stop && token.is(kFullStop)) ||
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
