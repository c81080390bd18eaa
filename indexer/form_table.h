#ifndef DATELINE_INDEXER_FORM_TABLE_H_
#define DATELINE_INDEXER_FORM_TABLE_H_

#include <xapian.h>

#include <set>
#include <string>

namespace dateline {

// Writes the form table (common/form_page.h) anew, from all terms of `written`,
// the database as it is on the disk.
void write_form_table(const Xapian::Database& written,
                      Xapian::WritableDatabase& database);

// The forms of a shard that a database does not have yet.
void collect_new_forms(const Xapian::Database& shard,
                       const Xapian::Database& database,
                       std::set<std::string>& forms);

// Adds forms to the form table: to its last page while that has room.
void add_to_form_table(const std::set<std::string>& forms,
                       Xapian::WritableDatabase& database);

}  // namespace dateline

#endif  // DATELINE_INDEXER_FORM_TABLE_H_
