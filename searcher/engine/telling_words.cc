#include "searcher/engine/telling_words.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

#include "common/schema.h"
#include "common/stemmer.h"
#include "common/stop_words.h"

namespace dateline {
namespace {

// So many times the words asked for are looked at; more of a single article,
// most of whose words occur once.
constexpr std::size_t kLikely = 2;
constexpr std::size_t kLikelyOfOne = 4;

// Each article is a bit.
using ArticleSet = std::uint64_t;

struct Form {
  std::string_view text;
  double occurrences;
  ArticleSet articles;
};

struct Stem {
  std::string language;
  std::string text;
  std::vector<std::string> forms;  // that the articles hold
  double occurrences = 0;
  ArticleSet articles = 0;
};

bool can_tell(std::string_view form) {
  constexpr std::size_t kShort = 3;  // bytes
  const auto first = static_cast<unsigned char>(form.front());
  return form.size() >= kShort && !(first >= '0' && first <= '9');
}

// Adds the forms of an article. REQUIRES: `forms` are in order.
void add(const TermList& list, ArticleSet article, std::vector<Form>& forms) {
  const auto before = static_cast<std::ptrdiff_t>(forms.size());
  for (const TermList::Entry& entry : list.entries()) {
    if (!can_tell(entry.form)) continue;
    forms.push_back(
        {entry.form, static_cast<double>(entry.occurrences), article});
  }
  std::inplace_merge(
      forms.begin(), forms.begin() + before, forms.end(),
      [](const Form& a, const Form& b) { return a.text < b.text; });
}

// Leaves one of each text.
void unite(std::vector<Form>& forms) {
  std::size_t kept = 0;
  for (const Form& form : forms) {
    if (kept > 0 && forms[kept - 1].text == form.text) {
      forms[kept - 1].occurrences += form.occurrences;
      forms[kept - 1].articles |= form.articles;
    } else {
      forms[kept++] = form;
    }
  }
  forms.resize(kept);
}

// Whether they may have one stem: they begin alike.
bool may_join(const Form& a, const Form& b) {
  constexpr std::size_t kBeginning = 4;  // bytes
  const std::size_t size = std::min({kBeginning, a.text.size(), b.text.size()});
  return a.text.substr(0, size) == b.text.substr(0, size);
}

// The stems that `least` articles may hold; to stem all forms would take longer
// than all else.
std::vector<Stem> stems_of(const std::string& language,
                           const std::vector<Form>& forms, std::size_t least) {
  const Stemmer stemmer(language);
  std::map<std::string, Stem> stems;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const Form& form = forms[i];
    const bool counts =
        std::popcount(form.articles) >= static_cast<int>(least) ||
        (i > 0 && may_join(forms[i - 1], form)) ||
        (i + 1 < forms.size() && may_join(form, forms[i + 1]));
    if (!counts || is_stop_word(form.text)) continue;
    Stem& stem = stems[stemmer(form.text)];
    stem.forms.emplace_back(form.text);
    stem.occurrences += form.occurrences;
    stem.articles |= form.articles;
  }
  std::vector<Stem> found;
  for (auto& [text, stem] : stems) {
    if (std::popcount(stem.articles) < static_cast<int>(least)) continue;
    stem.language = language;
    stem.text = text;
    found.push_back(std::move(stem));
  }
  return found;
}

std::string language_of(const Xapian::Database& database,
                        Xapian::docid article) {
  schema::FacetValues values;
  schema::decode_facets(
      database.get_document(article).get_value(schema::kFacetSlot), values);
  return values.language;
}

// Those that may gain most, to look up no more: the `most` that occur most.
std::vector<Stem> likely_stems(const Xapian::Database& database,
                               std::span<const Xapian::docid> articles,
                               std::size_t most, TermLists& lists) {
  std::map<std::string, std::vector<Form>> by_language;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    std::vector<Form>& forms = by_language[language_of(database, articles[i])];
    add(lists.of(articles[i]), ArticleSet{1} << i, forms);
  }
  const std::size_t least = std::min<std::size_t>(2, articles.size());
  std::vector<Stem> found;
  for (auto& [language, forms] : by_language) {
    unite(forms);
    std::ranges::move(stems_of(language, forms, least),
                      std::back_inserter(found));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Stem& a, const Stem& b) {
                     return a.occurrences > b.occurrences;
                   });
  if (found.size() > most) found.resize(most);
  // Neighbours are looked up in the same blocks of the index.
  std::sort(found.begin(), found.end(),
            [](const Stem& a, const Stem& b) { return a.text < b.text; });
  return found;
}

// Information content, in bits, of so many occurrences of a word that occurs
// `frequency` times in an average article.
double bo1(double occurrences, double frequency) {
  return occurrences * std::log2((1 + frequency) / frequency) +
         std::log2(1 + frequency);
}

TellingWord weighed(const Xapian::Database& database, Stem stem) {
  double all = 0;
  double having = 0;
  for (const std::string& form : stem.forms) {
    all += static_cast<double>(database.get_collection_freq(form));
    having += database.get_termfreq(form);  // from the block just read
  }
  const double gain = bo1(stem.occurrences, all / database.get_doccount());
  return {std::move(stem.language), std::move(stem.text), std::move(stem.forms),
          gain, having};
}

}  // namespace

std::vector<TellingWord> telling_words(const Index& index,
                                       std::span<const Xapian::docid> articles,
                                       std::size_t most, TermLists& lists) {
  const Xapian::Database& database = index.database();
  const std::size_t likely = articles.size() == 1 ? kLikelyOfOne : kLikely;
  std::vector<TellingWord> words;
  for (Stem& stem : likely_stems(database, articles, likely * most, lists)) {
    words.push_back(weighed(database, std::move(stem)));
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
