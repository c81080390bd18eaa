#ifndef DATELINE_INDEXER_CLEANER_BOILERPLATE_H_
#define DATELINE_INDEXER_CLEANER_BOILERPLATE_H_

#include <optional>
#include <string>
#include <string_view>

#include "indexer/cleaner/line_form.h"

namespace dateline {

// Whether the line is boilerplate by its words (common/data/boilerplate.tsv),
// wherever it stands.
bool is_boilerplate(const Line& line);

// Whether the line is a label that announces headlines of other stories below
// it ("Most read").
bool announces_stories(const Line& line);

// Whether the line tells who took a picture, or when: a caption, no headline.
bool is_caption(const Line& line);

// Whether the line names those who made the article, as its last line does.
bool is_credit(const Line& line);

// The news agencies that the line names and nothing else ("(AFP)", "- Reuters",
// "dpa/AFP").
std::optional<std::string> agency_in(std::string_view line);

}  // namespace dateline

#endif  // DATELINE_INDEXER_CLEANER_BOILERPLATE_H_
