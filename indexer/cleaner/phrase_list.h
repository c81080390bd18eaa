#ifndef DATELINE_INDEXER_CLEANER_PHRASE_LIST_H_
#define DATELINE_INDEXER_CLEANER_PHRASE_LIST_H_

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// Folded phrases, found in one pass over a text however many they are: by their
// first three bytes. A shorter phrase is not found.
class PhraseList {
 public:
  void add(std::string phrase);

  // Calls `is_it(phrase)` for the phrases that begin at the text's begin until
  // one is; whether one was.
  template <typename IsIt>
  bool any_at_begin(std::string_view text, IsIt is_it) const {
    if (text.size() < kKey) return false;
    const std::size_t place = place_of(key_at(text.data()));
    if (!taken_[place]) return false;
    for (const std::string& phrase : phrases_[place]) {
      if (text.starts_with(phrase) && is_it(phrase)) return true;
    }
    return false;
  }

  // Whether the text begins with one, as whole words; scripts without spaces
  // have no word ends.
  bool begins(std::string_view text) const;

  // Whether one stands anywhere in the text.
  bool occurs_in(std::string_view text) const;

 private:
  static constexpr std::size_t kKey = 3;  // bytes
  static constexpr std::size_t kPlaces = 4096;

  // `key`: three bytes, the first above the others.
  static std::size_t place_of(std::uint32_t key) {
    return key * 0x9E3779B1U >> 20;  // Knuth's multiplicative hash, 12 bits
  }
  static std::uint32_t next_key(std::uint32_t key, char next) {
    return (key << 8 | static_cast<unsigned char>(next)) & 0xFFFFFFU;
  }
  static std::uint32_t key_at(const char* bytes) {
    return next_key(next_key(next_key(0, bytes[0]), bytes[1]), bytes[2]);
  }

  std::array<std::vector<std::string>, kPlaces> phrases_;
  std::bitset<kPlaces> taken_;  // 512 bytes tell most places of a text apart
};

// Whether what follows the phrase that the text begins with is no more of its
// last word.
bool ends_word(std::string_view text, std::string_view phrase);

}  // namespace dateline

#endif  // DATELINE_INDEXER_CLEANER_PHRASE_LIST_H_
