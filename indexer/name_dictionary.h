#ifndef DATELINE_INDEXER_NAME_DICTIONARY_H_
#define DATELINE_INDEXER_NAME_DICTIONARY_H_

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

// Gives each name (person or source) of an index its id and the form in which
// facets display it. Names are the same when their keys (analyzed_key) are; of
// their printed forms the one displayed does not depend on the order of the
// articles, so that the number of threads changes no result. Thread-safe.
class NameDictionary {
 public:
  // Takes over the names of an earlier index, in the order of their ids. To be
  // called before any id_of(). `keys` are those of `names`.
  void load(std::vector<std::string> names,
            const std::vector<std::string>& keys);

  std::uint32_t id_of(std::string_view key, std::string_view name);

  // The names by id. Not while id_of() may run.
  const std::vector<std::string>& names() const { return names_; }

 private:
  std::mutex mutex_;
  std::unordered_map<std::string, std::uint32_t> ids_;  // by key
  std::vector<std::string> names_;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_NAME_DICTIONARY_H_
