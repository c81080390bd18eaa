#ifndef DATELINE_INDEXER_ENTITIES_COUNTRY_FORM_H_
#define DATELINE_INDEXER_ENTITIES_COUNTRY_FORM_H_

#include <cstddef>
#include <string_view>

#include "common/country.h"
#include "common/entity.h"
#include "common/utf8.h"
#include "indexer/entities/entity_text.h"
#include "indexer/entities/gazetteer.h"

namespace dateline {

// Whether the word's script has no capitals: those behind Armenian's.
inline bool is_caseless(std::string_view word) {
  constexpr char32_t kFirstCaseless = 0x590;
  const bool ascii =
      word.empty() || static_cast<signed char>(word.front()) >= 0;
  std::size_t at = 0;
  return !ascii && next_code_point(word, at) >= kFirstCaseless;
}

// Whether the first word has the case that the form needs: a capital, unless
// the language writes its adjectives small.
bool has_case(const Token& token, std::string_view word,
              const PlaceForm& place);

MentionRule rule_of(const Token& token, const PlaceForm& place);

// What the name of a country is where it means a place in another one:
// "Georgia".
MentionRule rule_of_other(const EntityText& text, std::size_t first,
                          const Gazetteer::Match& match, CountryCode code);

// "Spoke Turkish", "Jamaica Street", "HK$", "USS America", "Tokyo Metropolitan
// Police", "Fed" but in "the Fed".
bool is_something_else(const EntityText& text, std::size_t first,
                       const Gazetteer::Match& match);

// "(UPI)" in a dateline.
bool is_agency(const EntityText& text, std::size_t first);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_COUNTRY_FORM_H_
