#ifndef DATELINE_INDEXER_CHANGE_H_
#define DATELINE_INDEXER_CHANGE_H_

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "indexer/journal.h"
#include "indexer/previous_names.h"
#include "indexer/roots.h"
#include "indexer/run_record.h"

namespace dateline {

// Everything that a run changes in the index, ready to be committed.
struct Change {
  std::vector<std::string> shards;        // in the order of the input
  std::vector<Xapian::docid> superseded;  // of the previous index, ascending
  // Files of which nothing that was read now is to stay.
  std::vector<std::uint64_t> discarded;
  std::set<std::string> languages;  // of the shards
  std::vector<Root> roots;          // to be recorded
  Journal* journal = nullptr;
  bool in_place = false;  // into the live database, or else a new generation
  NameDictionaries* dictionaries = nullptr;
  RunRecord record;  // articles and renamed are filled in at the commit
};

// The previous state that a change goes on from: database empty for none.
struct Base {
  std::string path;
  schema::Stamp stamp;
  Xapian::docid first_docid = 0;
  Xapian::docid last_docid = 0;
};

// The words of the names that are new.
void write_name_words(const Change& change, Xapian::WritableDatabase& database);

// What is one for the whole index: stamp, PATHs, journal, pages of names.
void write_metadata(const Change& change, const Base& base,
                    Xapian::WritableDatabase& database);

// Where the articles of the base and of the shards lie in a database that holds
// both.
struct Layout {
  std::int64_t base_shift = 0;    // to be added to a docid of the base
  Xapian::docid last_before = 0;  // the docids of new articles are above
};

// Removes what is superseded and discarded, settles ids, and records the run.
// `added_ids`: the own ids that new articles have, as far as others may have
// them. Does not commit.
void apply_removals(Change& change, const Layout& layout,
                    std::vector<std::string> added_ids,
                    Xapian::WritableDatabase& database);

}  // namespace dateline

#endif  // DATELINE_INDEXER_CHANGE_H_
