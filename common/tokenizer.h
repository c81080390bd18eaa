#ifndef DATELINE_COMMON_TOKENIZER_H_
#define DATELINE_COMMON_TOKENIZER_H_

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

namespace dateline {

// Finds the words of a text after UAX #29 (ICU), with dictionary segmentation
// for Chinese, Japanese, Thai and their like. Not thread-safe.
class Tokenizer {
 public:
  Tokenizer();
  ~Tokenizer();
  Tokenizer(const Tokenizer&) = delete;
  Tokenizer& operator=(const Tokenizer&) = delete;

  // Sets the text (well-formed UTF-8, below 2 GiB), which must live until the
  // last next().
  void open(std::string_view text);

  // Moves to the next word and says whether there was one.
  bool next(std::uint32_t& begin, std::uint32_t& end);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace dateline

#endif  // DATELINE_COMMON_TOKENIZER_H_
