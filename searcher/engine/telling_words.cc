#include "searcher/engine/telling_words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

#include "common/schema.h"
#include "common/stemmer.h"
#include "common/stop_words.h"

namespace dateline {
namespace {

// So many times the words asked for are looked at.
constexpr std::size_t kLikely = 4;

struct Stem {
  std::string language;
  std::string text;
  std::vector<std::string> forms;  // that the articles hold
  double occurrences = 0;
  std::size_t articles = 0;
  Xapian::docid last = 0;  // article that counts already
};

bool can_tell(const std::string& form) {
  constexpr std::size_t kShort = 3;  // bytes
  const auto first = static_cast<unsigned char>(form.front());
  return form.size() >= kShort && !(first >= '0' && first <= '9') &&
         !is_stop_word(form);
}

// The stems of the words of articles, by language and stem.
class Stems {
 public:
  explicit Stems(const Xapian::Database& database) : database_(database) {}

  void add(Xapian::docid article) {
    schema::FacetValues values;
    schema::decode_facets(
        database_.get_document(article).get_value(schema::kFacetSlot), values);
    const Stemmer& stem = stemmer(values.language);
    auto term = database_.termlist_begin(article);
    for (; term != database_.termlist_end(article); ++term) {
      const std::string form = *term;
      if (!schema::is_form(form) || !can_tell(form)) continue;
      std::string text = stem(form);
      Stem& met = stems_[values.language + ':' + text];
      if (met.articles == 0) {
        met.language = values.language;
        met.text = std::move(text);
      }
      if (std::find(met.forms.begin(), met.forms.end(), form) ==
          met.forms.end()) {
        met.forms.push_back(form);
      }
      met.occurrences += term.get_wdf();
      if (met.last != article) ++met.articles;
      met.last = article;
    }
  }

  const std::unordered_map<std::string, Stem>& all() const { return stems_; }

 private:
  const Stemmer& stemmer(const std::string& language) {
    return stemmers_.try_emplace(language, language).first->second;
  }

  const Xapian::Database& database_;
  std::unordered_map<std::string, Stem> stems_;
  std::map<std::string, Stemmer> stemmers_;
};

// Information content, in bits, of so many occurrences of a word that occurs
// `frequency` times in an average article.
double bo1(double occurrences, double frequency) {
  return occurrences * std::log2((1 + frequency) / frequency) +
         std::log2(1 + frequency);
}

TellingWord weighed(const Xapian::Database& database, const Stem& stem) {
  double all = 0;
  for (const std::string& form : stem.forms) {
    all += static_cast<double>(database.get_collection_freq(form));
  }
  const double frequency = all / database.get_doccount();
  return {stem.language, stem.text, stem.forms,
          bo1(stem.occurrences, frequency)};
}

// Those that may gain most, to look up no more: the ones that occur most.
std::vector<const Stem*> likely(const Stems& stems, std::size_t articles,
                                std::size_t most) {
  const std::size_t least = std::min<std::size_t>(2, articles);
  std::vector<std::pair<std::string_view, const Stem*>> found;
  for (const auto& [key, stem] : stems.all()) {
    if (stem.articles >= least) found.emplace_back(key, &stem);
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return a.second->occurrences != b.second->occurrences
               ? a.second->occurrences > b.second->occurrences
               : a.first < b.first;
  });
  if (found.size() > most) found.resize(most);
  std::vector<const Stem*> kept;
  kept.reserve(found.size());
  for (const auto& one : found) kept.push_back(one.second);
  return kept;
}

}  // namespace

std::vector<TellingWord> telling_words(const Index& index,
                                       std::span<const Xapian::docid> articles,
                                       std::size_t most) {
  Stems stems(index.database());
  for (const Xapian::docid article : articles) stems.add(article);
  std::vector<TellingWord> words;
  const auto met = likely(stems, articles.size(), kLikely * most);
  words.reserve(met.size());
  for (const Stem* stem : met) {
    words.push_back(weighed(index.database(), *stem));
  }
  std::sort(words.begin(), words.end(),
            [](const TellingWord& a, const TellingWord& b) {
              return a.gain != b.gain ? a.gain > b.gain : a.forms < b.forms;
            });
  if (words.size() > most) words.resize(most);
  if (words.empty()) return words;
  const double highest = words.front().gain;
  for (TellingWord& word : words) word.gain /= highest;
  return words;
}

}  // namespace dateline
