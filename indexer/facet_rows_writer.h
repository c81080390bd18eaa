#ifndef DATELINE_INDEXER_FACET_ROWS_WRITER_H_
#define DATELINE_INDEXER_FACET_ROWS_WRITER_H_

#include <xapian.h>

#include <string>

namespace dateline {

// Adds the rows (common/facet_rows.h) of the articles that have none yet to
// those in the folder of the database, and brings them to the disk. REQUIRES:
// the articles are committed. Where it fails, as for want of room, there are
// fewer rows: searches take longer.
void add_facet_rows(const Xapian::Database& database,
                    const std::string& folder) noexcept;

}  // namespace dateline

#endif  // DATELINE_INDEXER_FACET_ROWS_WRITER_H_
