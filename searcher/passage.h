#ifndef DATELINE_SEARCHER_PASSAGE_H_
#define DATELINE_SEARCHER_PASSAGE_H_

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "common/analyzer.h"

namespace dateline {

// Where a match stands in a body, in bytes.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// A part of a body, in bytes, from the begin of a word to the end of one.
struct Passage {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool cut_before = false;  // its first sentence begins further in front
  bool cut_after = false;   // its last sentence goes on

  bool operator==(const Passage&) const = default;
};

// The parts of a body that may be shown of it.
class Passages {
 public:
  // Around matches (by their begins), or at the begin of the body where there
  // are none. `tokens` are those of the body. The arguments must outlive the
  // object.
  Passages(std::string_view body, std::span<const Token> tokens,
           std::span<const Stretch> matches);

  // Passages of at most `length` code points with the two ellipses of one that
  // is cut: from each sentence on as many whole sentences of its paragraph as
  // fit; of a longer sentence its begin and the words around each match. A word
  // is cut only where it is longer than that, and then between graphemes.
  std::vector<Passage> of_length(std::size_t length) const;

 private:
  // Without the white space around it; sentences that share a match are one.
  // Offsets in code points from the begin of the paragraph.
  struct Sentence {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t first_point = 0;
    std::size_t last_point = 0;
    std::size_t paragraph = 0;
  };

  std::size_t add_paragraph(std::size_t at);
  bool is_inside_match(std::size_t byte) const;
  Passage run_from(std::size_t first, std::size_t length) const;
  void cut(const Sentence& sentence, std::size_t length,
           std::vector<Passage>& passages) const;

  std::string_view body_;
  std::span<const Token> tokens_;
  std::span<const Stretch> matches_;
  std::vector<std::size_t> reached_;  // the last end of each and those before
  std::vector<Sentence> sentences_;   // of the paragraphs with a match
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_PASSAGE_H_
