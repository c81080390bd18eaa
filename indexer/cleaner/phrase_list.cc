#include "indexer/cleaner/phrase_list.h"

#include <utility>

namespace dateline {

void PhraseList::add(std::string phrase) {
  if (phrase.size() < kKey) return;
  const std::size_t place = place_of(key_at(phrase.data()));
  taken_[place] = true;
  phrases_[place].push_back(std::move(phrase));
}

bool PhraseList::begins(std::string_view text) const {
  return any_at_begin(
      text, [&](const std::string& phrase) { return ends_word(text, phrase); });
}

bool PhraseList::occurs_in(std::string_view text) const {
  std::uint32_t key = 0;
  for (std::size_t end = 0; end < text.size(); ++end) {
    key = next_key(key, text[end]);
    if (!taken_[place_of(key)] || end + 1 < kKey) continue;
    const std::string_view rest = text.substr(end + 1 - kKey);
    for (const std::string& phrase : phrases_[place_of(key)]) {
      if (rest.starts_with(phrase)) return true;
    }
  }
  return false;
}

bool ends_word(std::string_view text, std::string_view phrase) {
  if (text.size() == phrase.size() || phrase.back() < 0) return true;
  const char next = text[phrase.size()];
  return !(next >= 'a' && next <= 'z') && next != '\'' && next >= 0;
}

}  // namespace dateline
