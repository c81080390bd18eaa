#ifndef DATELINE_INDEXER_ENTITIES_LINE_UP_H_
#define DATELINE_INDEXER_ENTITIES_LINE_UP_H_

#include <cstddef>
#include <vector>

#include "indexer/entities/name_run.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// The players of "Tarsk (4-4-2): Orwick; Barr, Reyes, …; Celik (Lunt 61).": the
// first tokens of their names, ascending. Where one team is printed like this,
// shorter lists behind a colon are players too ("Subs not used: Orme, Venn.").
std::vector<std::size_t> lined_up(const NamedText& text,
                                  const PersonLexicon& lexicon);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_LINE_UP_H_
