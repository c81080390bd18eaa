#ifndef DATELINE_SEARCHER_ENGINE_TELLING_WORDS_H_
#define DATELINE_SEARCHER_ENGINE_TELLING_WORDS_H_

#include <xapian.h>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "searcher/engine/index.h"
#include "searcher/engine/term_lists.h"

namespace dateline {

// A word that some articles hold more often than others do.
struct TellingWord {
  std::string language;
  std::string stem;
  std::vector<std::string> forms;  // of one stem, that these articles hold
  double gain = 0;                 // 1 for the most telling one, more than 0
  double having = 0;  // articles of the index with each form, summed up
};

// The `most` words that tell some articles from the rest of the index, the best
// first: by the model Bo1 (Amati, 2003, "Probability models for information
// retrieval based on divergence from randomness"). Of several articles only
// words that two of them hold; no stop words and no numbers. REQUIRES: at most
// 64 articles.
std::vector<TellingWord> telling_words(const Index& index,
                                       std::span<const Xapian::docid> articles,
                                       std::size_t most, TermLists& lists);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_TELLING_WORDS_H_
