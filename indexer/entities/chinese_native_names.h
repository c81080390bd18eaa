#ifndef DATELINE_INDEXER_ENTITIES_CHINESE_NATIVE_NAMES_H_
#define DATELINE_INDEXER_ENTITIES_CHINESE_NATIVE_NAMES_H_

#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/entities/chinese_foreign_names.h"
#include "indexer/entities/chinese_text.h"

namespace dateline {

// How often an article prints what may be a name.
using NameCounts = std::unordered_map<std::string_view, unsigned>;

// Adds what may be a Chinese, Korean or Japanese name by its characters alone.
// `taken`: other names of the text.
void count_native_names(const ChineseText& text,
                        const std::vector<NameSpan>& taken, NameCounts& counts);

// Such names with enough around them to be one.
std::vector<NameSpan> native_names(const ChineseText& text,
                                   const std::vector<NameSpan>& taken,
                                   const NameCounts& counts);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_CHINESE_NATIVE_NAMES_H_
