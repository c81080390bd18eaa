#ifndef DATELINE_INDEXER_READERS_DATELINE_H_
#define DATELINE_INDEXER_READERS_DATELINE_H_

#include <string>
#include <string_view>

#include "common/article.h"

namespace dateline {

// Moves the dateline at the begin of the body ("BERLIN, Nov. 9 (Reuters) -",
// "PARIS —") to article.dateline, unless the format gave one. Ordinary first
// sentences stay whole: the place must be in capitals, or a date or an agency
// must follow it, and a dash must close it.
void take_dateline(Article& article);

// The same for a line that holds nothing but place and date: "TOKYO
// 1996-09-12".
void take_place_of_date(std::string_view line, Article& article);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_DATELINE_H_
