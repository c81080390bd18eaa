#ifndef DATELINE_INDEXER_ENTITIES_LOCAL_TITLES_H_
#define DATELINE_INDEXER_ENTITIES_LOCAL_TITLES_H_

#include <string_view>

namespace dateline {

// Titles that are made up as needed ("Bundesaußenminister" of German) or are
// names in other languages ("Don" of Italian). Folded form.
bool is_title_of(std::string_view language, std::string_view form);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_LOCAL_TITLES_H_
