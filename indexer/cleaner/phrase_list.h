#ifndef DATELINE_INDEXER_CLEANER_PHRASE_LIST_H_
#define DATELINE_INDEXER_CLEANER_PHRASE_LIST_H_

#include <array>
#include <bitset>
#include <cstddef>
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
    const std::size_t place = place_of(text.data());
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

  static std::size_t place_of(const char* bytes) {
    std::size_t place = 0;
    for (std::size_t i = 0; i < kKey; ++i) {
      place = place * 37 + static_cast<unsigned char>(bytes[i]);
    }
    return place % kPlaces;
  }

  std::array<std::vector<std::string>, kPlaces> phrases_;
  std::bitset<kPlaces> taken_;  // 512 bytes tell most places of a text apart
};

// Whether what follows the phrase that the text begins with is no more of its
// last word.
bool ends_word(std::string_view text, std::string_view phrase);

}  // namespace dateline

#endif  // DATELINE_INDEXER_CLEANER_PHRASE_LIST_H_
