#ifndef DATELINE_COMMON_DISTINCT_WORDS_H_
#define DATELINE_COMMON_DISTINCT_WORDS_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/analyzer.h"

namespace dateline {

// The distinct forms of an article, in order, and where each stands. A place is
// counted from the first word of the title, in words and in the marks that part
// paragraphs. Kept from article to article for its memory.
class DistinctWords {
 public:
  // The tokens must outlive the use of what follows.
  void assign(const std::vector<Token>& title, const std::vector<Token>& body);

  struct Occurrence {
    std::uint64_t first;  // bytes of the form, big-endian: orders most at once
    const Token* token;
    std::uint32_t place;
  };
  struct Word {
    std::string_view form;
    std::uint32_t begin;  // of its occurrences, in no order
    std::uint32_t end;
  };

  const std::vector<Word>& words() const { return words_; }
  const std::vector<Occurrence>& occurrences() const { return occurrences_; }
  // Places, of the title and of all.
  std::size_t title_size() const { return title_size_; }
  std::size_t size() const { return size_; }
  // The words, marks not counted, at which a sentence begins within a
  // paragraph: ascending.
  const std::vector<std::uint32_t>& sentences() const { return sentences_; }

 private:
  void add(const std::vector<Token>& tokens);

  std::vector<Occurrence> occurrences_;
  std::vector<Word> words_;
  std::vector<std::uint32_t> sentences_;
  std::size_t title_size_ = 0;
  std::size_t size_ = 0;
};

}  // namespace dateline

#endif  // DATELINE_COMMON_DISTINCT_WORDS_H_
