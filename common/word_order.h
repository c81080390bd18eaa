#ifndef DATELINE_COMMON_WORD_ORDER_H_
#define DATELINE_COMMON_WORD_ORDER_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/bytes.h"
#include "common/distinct_words.h"
#include "common/word_codes.h"

namespace dateline {

// The order of an article's words, title first, by which phrases and distances
// are checked: a code for each word and one that marks where a paragraph begins
// behind another; in front of them the sentences. Codes are distinct within the
// article and mean nothing outside of it, so most take one byte. Positions in
// Xapian's own table would take nine times the room and, each being an entry of
// a B-tree, half of the time of indexing.
class WordOrderWriter {
 public:
  std::string encode(const DistinctWords& words);

 private:
  void append_hashed(const DistinctWords& words, std::string& out);

  CodeChooser chooser_;
  std::vector<std::uint64_t> hashes_;
};

// A form as the order of words is asked for it.
struct HashedForm {
  explicit HashedForm(std::string_view text)
      : form(text), hash(hash_of(text)) {}

  std::string form;
  std::uint64_t hash;
};

// Reads what the writer wrote. `encoded` must outlive it.
class WordOrder {
 public:
  explicit WordOrder(std::string_view encoded);

  // REQUIRES: the article holds the form. The code of another form may be that
  // of any word.
  std::uint32_t code_of(const HashedForm& form) const;

  // Words and marks, of the title and of all.
  std::size_t title_size() const;
  std::size_t size() const { return width_ == 0 ? 0 : codes_.size() / width_; }
  // The same of title and first paragraph.
  std::size_t lead_size() const;
  // A code or kMarkCode.
  std::uint32_t operator[](std::size_t place) const;

  // The words, marks not counted, at which a sentence begins within a
  // paragraph: ascending.
  std::vector<std::uint32_t> sentences() const;

  // Whether words follow each other in the first `size` places, each with one
  // of the codes of its place.
  bool holds(std::span<const std::vector<std::uint32_t>> places,
             std::size_t size) const;

 private:
  std::size_t title_size_ = 0;
  std::string_view sentences_;  // each by its distance from the one before
  unsigned width_ = 0;
  CodeScheme scheme_;
  std::string_view forms_;  // in the order of their codes; else in a scheme
  std::string_view codes_;
};

}  // namespace dateline

#endif  // DATELINE_COMMON_WORD_ORDER_H_
