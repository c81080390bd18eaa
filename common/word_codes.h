#ifndef DATELINE_COMMON_WORD_CODES_H_
#define DATELINE_COMMON_WORD_CODES_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// Never the code of a word.
inline constexpr std::uint32_t kMarkCode = 0;

// How the words of one article get codes of few bytes: a word falls into a
// bucket by its hash, and the shift of the bucket decides to which code the
// hash leads. The shifts are chosen so that no two words of the article share a
// code.
struct CodeScheme {
  unsigned width = 1;       // bytes of a code: 1 to kMaxCodeWidth
  std::string_view shifts;  // one a bucket; at least one

  // REQUIRES: the scheme has shifts.
  std::uint32_t code_of(std::uint64_t hash) const;
};

inline constexpr unsigned kMaxCodeWidth = 3;

// Chooses the scheme for an article. Kept from article to article for its
// memory.
class CodeChooser {
 public:
  // Of the distinct words, by their hashes. False where there is no scheme, as
  // for two words with one hash: some 1 of 10^15 articles.
  bool choose(std::span<const std::uint64_t> hashes);

  // What was chosen: valid until the next choice.
  CodeScheme scheme() const { return {width_, shifts_}; }
  // One for each hash.
  const std::vector<std::uint32_t>& codes() const { return codes_; }

 private:
  bool choose(std::size_t buckets);
  void fill_buckets(std::size_t buckets);
  bool settle(std::size_t bucket);
  bool take(std::span<const std::uint32_t> words, unsigned shift);

  std::vector<std::uint64_t> mixed_;  // the hashes, as they lead to codes
  unsigned width_ = 1;
  std::string shifts_;
  std::vector<std::uint32_t> codes_;
  std::vector<std::uint64_t> taken_;  // one bit a code
  std::vector<std::uint32_t>
      begins_;  // of each bucket in members_; and the end
  std::vector<std::uint32_t> members_;
  std::vector<std::uint32_t> order_;  // of the buckets, largest first
};

}  // namespace dateline

#endif  // DATELINE_COMMON_WORD_CODES_H_
