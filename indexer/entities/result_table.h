#ifndef DATELINE_INDEXER_ENTITIES_RESULT_TABLE_H_
#define DATELINE_INDEXER_ENTITIES_RESULT_TABLE_H_

#include "indexer/entities/name_run.h"
#include "indexer/entities/person_lexicon.h"

namespace dateline {

// Whether a table of results gives one name alone the place of a person:
// "(Litmanen 23rd, Overmars 70th pen)", "c Croft b Cork 176".
bool is_in_results(const NamedText& text, const NameRun& run,
                   const PersonLexicon& lexicon);

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_RESULT_TABLE_H_
