#ifndef DATELINE_SEARCHER_ENGINE_HIT_H_
#define DATELINE_SEARCHER_ENGINE_HIT_H_

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "common/analyzer.h"
#include "common/record.h"
#include "searcher/pattern.h"
#include "searcher/results.h"

namespace dateline {

// The record of a document. Throws Error where it is damaged.
Record read_record(const Xapian::Document& document);

// Id, file, title and entities of an article; no rank, score or snippet.
Hit make_hit(const Xapian::Document& document, const Record& record);

// Sets the snippet, of at most `length` code points, and the highlights of
// title and snippet.
void highlight_hit(const Record& record, const std::vector<Pattern>& patterns,
                   std::size_t length, Analyzer& analyzer, Hit& hit);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_HIT_H_
