#ifndef DATELINE_SEARCHER_ENGINE_INDEX_H_
#define DATELINE_SEARCHER_ENGINE_INDEX_H_

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "common/facet_rows.h"
#include "common/schema.h"

namespace dateline {

using schema::NameKind;

// An index open for reading, one state of it. Xapian's errors pass through.
class Index {
 public:
  // Throws Error where the folder is no index that this program can read.
  explicit Index(const std::string& directory);

  const Xapian::Database& database() const { return database_; }

  // The same state opened once more, for the `n`th other thread, which shares
  // it with none. Throws Xapian::DatabaseModifiedError where the index is not
  // in this state any more. REQUIRES: not called from two threads at once.
  const Xapian::Database& another_database(std::size_t n);

  // What facets count of articles, by docid, where it is known sooner than by
  // their values.
  const FacetRows& facet_rows() const { return facet_rows_; }

  const schema::Stamp& stamp() const { return stamp_; }

  // The name of an id of the dictionary, as displayed.
  const std::string& name(NameKind kind, std::uint32_t id);

  // The names (as displayed) that hold a word.
  std::vector<std::string> names_with(NameKind kind, std::string_view form);

  // The forms in the articles of a language that have the stem.
  std::vector<std::string> forms_of(std::string_view language,
                                    std::string_view stem) const;

 private:
  std::string directory_;
  std::string live_;  // the folder of the database
  Xapian::Database database_;
  FacetRows facet_rows_;
  std::vector<Xapian::Database> others_;
  schema::Stamp stamp_;
  // Pages read so far, by their metadata key.
  std::map<std::string, std::vector<std::string>> pages_;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_INDEX_H_
