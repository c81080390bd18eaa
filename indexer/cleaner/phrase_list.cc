#include "indexer/cleaner/phrase_list.h"

#include <utility>

namespace dateline {

void PhraseList::add(std::string phrase) {
  if (phrase.size() < kKey) return;
  const std::size_t place = place_of(phrase.data());
  taken_[place] = true;
  phrases_[place].push_back(std::move(phrase));
}

bool PhraseList::begins(std::string_view text) const {
  return any_at_begin(
      text, [&](const std::string& phrase) { return ends_word(text, phrase); });
}

bool PhraseList::occurs_in(std::string_view text) const {
  for (std::size_t at = 0; at + kKey <= text.size(); ++at) {
    if (any_at_begin(text.substr(at), [](const std::string&) { return true; }))
      return true;
  }
  return false;
}

bool ends_word(std::string_view text, std::string_view phrase) {
  if (text.size() == phrase.size() || phrase.back() < 0) return true;
  const char next = text[phrase.size()];
  return !(next >= 'a' && next <= 'z') && next != '\'' && next >= 0;
}

}  // namespace dateline
