#ifndef DATELINE_INDEXER_PREVIOUS_NAMES_H_
#define DATELINE_INDEXER_PREVIOUS_NAMES_H_

#include <xapian.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/schema.h"
#include "indexer/name_dictionary.h"

namespace dateline {

// The dictionary of one kind of names of an index: finds names without reading
// all of it. Memory: some 3 MB. Not thread-safe.
class PreviousNames {
 public:
  // Opens the database a second time, for a thread of its own.
  PreviousNames(const std::string& path, schema::NameKind kind)
      : database_(path), kind_(kind) {}

  // By its analyzed_key.
  std::optional<DictionaryName> find(const std::string& key);

  // Names by id, those of a whole page. Valid until the next call.
  const std::vector<std::string>& page(std::uint32_t number);

 private:
  std::vector<std::uint32_t> ids_with(std::string_view word);
  std::optional<DictionaryName> among(const std::vector<std::uint32_t>& ids,
                                      const std::string& key);

  Xapian::Database database_;
  const schema::NameKind kind_;
  Analyzer analyzer_;
  std::map<std::uint32_t, std::vector<std::string>> pages_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_PREVIOUS_NAMES_H_
