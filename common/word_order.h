#ifndef DATELINE_COMMON_WORD_ORDER_H_
#define DATELINE_COMMON_WORD_ORDER_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/analyzer.h"

namespace dateline {

// The order of an article's words, by which phrases are checked: 24 bits of the
// hash of each form, title first, and a mark between paragraphs. An article
// that holds all words of a phrase apart passes for one that holds the phrase
// only where another of its words has such a hash by chance, which happens once
// in 16 million times. Positions in Xapian's own table would take three times
// the room and, each being an entry of a B-tree, half of the time of indexing.
std::string encode_word_order(const std::vector<Token>& title,
                              const std::vector<Token>& body);

// What stands for a form; never that of the mark.
std::uint32_t word_code(std::string_view form);

// Words that follow each other in a paragraph, each by the codes of the forms
// that may stand there.
class WordSequence {
 public:
  // Of the title only, or of title and body.
  WordSequence(std::vector<std::vector<std::uint32_t>> places, bool title_only)
      : places_(std::move(places)), title_only_(title_only) {}

  bool is_in(std::string_view encoded) const;

 private:
  std::vector<std::vector<std::uint32_t>> places_;
  bool title_only_;
};

}  // namespace dateline

#endif  // DATELINE_COMMON_WORD_ORDER_H_
