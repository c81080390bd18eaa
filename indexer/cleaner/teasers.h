#ifndef DATELINE_INDEXER_CLEANER_TEASERS_H_
#define DATELINE_INDEXER_CLEANER_TEASERS_H_

#include <span>
#include <string_view>
#include <vector>

#include "indexer/cleaner/line_form.h"

namespace dateline {

// Marks the headlines of other stories in an article of prose: those below a
// label that announces them ("Most read"), runs of which half tell of something
// else, and one that shares hardly a word with the title and the article.
// `removed` says which lines have gone already.
void mark_teasers(std::span<const Line> lines, std::string_view title,
                  std::vector<bool>& removed);

}  // namespace dateline

#endif  // DATELINE_INDEXER_CLEANER_TEASERS_H_
