#ifndef DATELINE_SEARCHER_ENGINE_SPELLING_H_
#define DATELINE_SEARCHER_ENGINE_SPELLING_H_

#include <xapian.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// What a word may have been meant as.
struct Spelling {
  std::string text;  // a form, or two parted by a space
  double cost = 0;   // typing_cost
  Xapian::doccount articles = 0;
};

// Whether a word of this form may be mistyped at all: long enough, letters
// only, of a script whose words are spelt.
bool may_be_mistyped(std::string_view form);

// Whether a form that so many of the articles have may be a misspelling that
// the articles share.
bool is_doubtful(Xapian::doccount articles, Xapian::doccount all);

// The forms of an index near to one, and, with `parted`, two that it may run
// together; cheapest for their frequency first, at most `most`. Reads the form
// table (vocabulary.h).
std::vector<Spelling> spellings_of(const Xapian::Database& database,
                                   std::string_view form, bool parted,
                                   std::size_t most);

// How well a word explains what was typed: the logarithm of the odds, in nats,
// up to a constant. `together`: the articles that also hold the other words of
// the query.
double plausibility(double together, const Spelling& spelling);

// By how much a spelling must explain better what was typed than the typed word
// does, which `articles` have. `in_vain`: the query finds nothing.
double required_gain(Xapian::doccount articles, bool in_vain);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_SPELLING_H_
