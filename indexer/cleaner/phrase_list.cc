#include "indexer/cleaner/phrase_list.h"

#include <utility>

namespace dateline {

void PhraseList::add(std::string phrase) {
  if (phrase.size() < 2) return;
  phrases_[place_of(phrase.data())].push_back(std::move(phrase));
}

bool PhraseList::begins(std::string_view text) const {
  return any_at_begin(
      text, [&](const std::string& phrase) { return ends_word(text, phrase); });
}

bool PhraseList::occurs_in(std::string_view text) const {
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    for (const std::string& phrase : phrases_[place_of(text.data() + at)]) {
      if (text.substr(at).starts_with(phrase)) return true;
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
