#ifndef DATELINE_INDEXER_ENTITIES_CHINESE_FOREIGN_NAMES_H_
#define DATELINE_INDEXER_ENTITIES_CHINESE_FOREIGN_NAMES_H_

#include <cstddef>
#include <string>
#include <vector>

#include "common/entity.h"
#include "indexer/entities/chinese_text.h"

namespace dateline {

// A name in a text, by its characters.
struct NameSpan {
  std::size_t first = 0;
  std::size_t end = 0;
  MentionRule rule = MentionRule::kFullName;
  std::vector<std::string> parts;  // that mean the same person
};

// Names written by sound: with a dot ("弗拉基米尔·普京"), and those alone that
// a title or a verb of saying makes one ("总统普京") or that everybody knows.
std::vector<NameSpan> foreign_names(const ChineseText& text);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_CHINESE_FOREIGN_NAMES_H_
