#ifndef DATELINE_INDEXER_NAME_DICTIONARY_H_
#define DATELINE_INDEXER_NAME_DICTIONARY_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/schema.h"

namespace dateline {

// A name of some kind and its id in the dictionary of an index.
struct DictionaryName {
  std::uint32_t id = 0;
  std::string name;
};

// Gives each name of an index its id and the form in which facets display it.
// Names are the same when their keys (analyzed_key) are; of their printed forms
// the one displayed does not depend on the order of the articles, so that the
// number of threads changes no result. Names of an earlier index are looked up
// when first met. Thread-safe.
class NameDictionary {
 public:
  using Lookup =
      std::function<std::optional<DictionaryName>(const std::string& key)>;

  // Goes on from an index of `size` names; `lookup` is called by one thread at
  // a time. To be called before any id_of().
  void continue_from(std::uint32_t size, Lookup lookup);

  std::uint32_t id_of(std::string_view key, std::string_view name);

  // Names that the earlier index does not have or displays otherwise, by id;
  // they stay the dictionary's. Not while id_of() may run, and so is size().
  std::vector<const DictionaryName*> changes() const;

  // The first id that the earlier index does not have, and the next free one.
  std::uint32_t first_new() const { return first_new_; }
  std::uint32_t size() const { return size_; }

  // Memory that the names met so far take. Thread-safe.
  std::size_t bytes() const { return bytes_; }

 private:
  struct Entry {
    DictionaryName known;
    bool changed = false;
  };

  Entry& entry_of(std::string_view key);

  std::mutex mutex_;
  std::unordered_map<std::string, Entry> entries_;  // by key
  std::atomic<std::size_t> bytes_ = 0;
  std::uint32_t first_new_ = 0;
  std::uint32_t size_ = 0;
  Lookup lookup_;
};

using NameDictionaries = schema::ByNameKind<NameDictionary>;

}  // namespace dateline

#endif  // DATELINE_INDEXER_NAME_DICTIONARY_H_
