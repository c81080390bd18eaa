#include "indexer/entities/local_places.h"

#include <algorithm>
#include <span>
#include <string>

#include "indexer/entities/gazetteer.h"

namespace dateline {

void mark_local_places(NamedText& text) {
  using Lexicon = PersonLexicon;
  constexpr Lexicon::Classes kNames =
      Lexicon::kGiven | Lexicon::kWeakGiven | Lexicon::kFamilyFirst;
  if (text.is_english()) return;
  const Gazetteer& gazetteer = Gazetteer::of(std::string(text.language));
  const std::span<const Token> tokens(*text.tokens);
  for (std::size_t i = 0; i < tokens.size();) {
    const Gazetteer::Match match =
        gazetteer.longest(text.text, tokens.subspan(i));
    const std::size_t words = tokens[i].is(kCapitalised) ? match.words : 0;
    const std::size_t end = i + std::max<std::size_t>(words, 1);
    // "l'Italienne", "el uruguayo"
    if (match.words == 1 && match.place.kind == PlaceKind::kAdjective &&
        match.place.language == text.language) {
      text.classes[i] |= Lexicon::kTrade;
    }
    for (; i < end; ++i) {
      if (words > 1) text.classes[i] &= ~kNames;
      if (words > 0) text.classes[i] |= Lexicon::kPlace;
    }
  }
}

}  // namespace dateline
