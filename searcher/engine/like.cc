#include "searcher/engine/like.h"

#include <algorithm>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "searcher/engine/list_source.h"
#include "searcher/engine/source_query.h"
#include "searcher/engine/telling_words.h"
#include "searcher/engine/term_lists.h"

namespace dateline {
namespace {

constexpr std::size_t kWords = 25;
// Of the sum of the words' gains, what an article alike has at least.
constexpr double kShare = 0.3;

Xapian::Query word_query(const TellingWord& word) {
  return {Xapian::Query::OP_SYNONYM, word.forms.begin(), word.forms.end()};
}

std::vector<Xapian::docid> alike(const Xapian::Database& database,
                                 std::span<const TellingWord> words,
                                 Xapian::docid article) {
  double all = 0;
  std::vector<Xapian::Query> parts;
  for (const TellingWord& word : words) {
    all += word.gain;
    parts.emplace_back(
        Xapian::Query::OP_FILTER,
        source_query(new Xapian::FixedWeightPostingSource(word.gain)),
        word_query(word));
  }
  Xapian::Enquire asked(database);
  asked.set_query({Xapian::Query::OP_OR, parts.begin(), parts.end()});
  asked.set_cutoff(0, kShare * all);
  const Xapian::MSet matches = asked.get_mset(0, database.get_doccount());
  std::vector<Xapian::docid> found(matches.begin(), matches.end());
  std::erase(found, article);
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

BuiltQuery like_query(const Index& index, Xapian::docid article) {
  BuiltQuery built;
  TermLists lists(index.database());
  std::vector<TellingWord> words =
      telling_words(index, {&article, 1}, kWords, lists);
  std::vector<Xapian::Query> weighed;
  for (TellingWord& word : words) {
    built.sought.push_back({word.forms, word.gain});
    word.forms = index.forms_of(word.language, word.stem);
    weighed.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, word_query(word),
                         word.gain);
    Pattern& pattern = built.patterns.emplace_back();
    pattern.operands = {{{FormSet(word.forms.begin(), word.forms.end())}}};
  }
  built.has_words = true;
  if (words.empty()) return built;
  const auto found = std::make_shared<const std::vector<Xapian::docid>>(
      alike(index.database(), words, article));
  built.query = {
      Xapian::Query::OP_FILTER,
      Xapian::Query(Xapian::Query::OP_OR, weighed.begin(), weighed.end()),
      source_query(new ListSource(found))};
  return built;
}

}  // namespace dateline
