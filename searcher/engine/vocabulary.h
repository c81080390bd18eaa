#ifndef DATELINE_SEARCHER_ENGINE_VOCABULARY_H_
#define DATELINE_SEARCHER_ENGINE_VOCABULARY_H_

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "searcher/pattern.h"

namespace dateline {

// Words that a wildcard or a fuzzy word may stand for.
inline constexpr std::size_t kMaxExpansion = 10'000;

// The forms in the index that a pattern matches: * is any letters or none, ?
// one letter. Reads the pages of the form table that have its beginning. Stops
// beyond kMaxExpansion + 1.
FormSet forms_like(const Xapian::Database& database, std::string_view pattern);

// The forms in the index that are at most so many edits (edit_distance.h) from
// one. Reads the form table. Stops beyond kMaxExpansion + 1.
FormSet forms_near(const Xapian::Database& database, std::string_view form,
                   std::uint32_t edits);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_VOCABULARY_H_
