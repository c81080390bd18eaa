#ifndef DATELINE_INDEXER_ENTITIES_ENTITY_ORDER_H_
#define DATELINE_INDEXER_ENTITIES_ENTITY_ORDER_H_

#include <algorithm>
#include <tuple>
#include <vector>

#include "common/entity.h"

namespace dateline {

// Compares mentions by where they stand: title first.
inline auto place_of(const Mention& mention) {
  return std::tuple(mention.field != Field::kTitle, mention.begin, mention.end);
}

inline void sort_by_place(std::vector<Mention>& mentions) {
  std::stable_sort(mentions.begin(), mentions.end(),
                   [](const Mention& a, const Mention& b) {
                     return place_of(a) < place_of(b);
                   });
}

// As Entities has them: by mentions, then by name.
inline void sort_by_mentions(std::vector<NamedEntity>& entities) {
  std::sort(entities.begin(), entities.end(),
            [](const NamedEntity& a, const NamedEntity& b) {
              if (a.mentions.size() != b.mentions.size()) {
                return a.mentions.size() > b.mentions.size();
              }
              return a.name < b.name;
            });
}

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_ENTITY_ORDER_H_
