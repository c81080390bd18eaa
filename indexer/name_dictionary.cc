#include "indexer/name_dictionary.h"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

// Of an entry, beside what its strings hold.
constexpr std::size_t kEntry = 120;  // bytes

std::ptrdiff_t capitals(std::string_view name) {
  return std::count_if(name.begin(), name.end(),
                       [](char c) { return c >= 'A' && c <= 'Z'; });
}

// Longer in bytes means with its diacritics and typographic marks; fewer
// capitals means not shouted.
bool is_better(std::string_view name, std::string_view other) {
  if (name.size() != other.size()) return name.size() > other.size();
  const auto shouted = capitals(name);
  const auto other_shouted = capitals(other);
  if (shouted != other_shouted) return shouted < other_shouted;
  return name < other;
}

}  // namespace

void NameDictionary::continue_from(std::uint32_t size, Lookup lookup) {
  const std::lock_guard lock(mutex_);
  first_new_ = size_ = size;
  lookup_ = std::move(lookup);
}

NameDictionary::Entry& NameDictionary::entry_of(std::string_view key) {
  const auto [at, is_new] = entries_.try_emplace(std::string(key));
  Entry& entry = at->second;
  if (!is_new) return entry;
  bytes_ += kEntry + key.size();
  std::optional<DictionaryName> known;
  if (lookup_) known = lookup_(at->first);
  if (known) {
    entry.known = *std::move(known);
  } else {
    entry.known.id = size_++;
    entry.changed = true;
  }
  return entry;
}

std::uint32_t NameDictionary::id_of(std::string_view key,
                                    std::string_view name) {
  const std::lock_guard lock(mutex_);
  Entry& entry = entry_of(key);
  if (is_better(name, entry.known.name)) {
    bytes_ += name.size() - std::min(name.size(), entry.known.name.size());
    entry.known.name = name;
    entry.changed = true;
  }
  return entry.known.id;
}

std::vector<const DictionaryName*> NameDictionary::changes() const {
  std::vector<const DictionaryName*> changed;
  for (const auto& [key, entry] : entries_) {
    if (entry.changed) changed.push_back(&entry.known);
  }
  std::sort(changed.begin(), changed.end(),
            [](const DictionaryName* a, const DictionaryName* b) {
              return a->id < b->id;
            });
  return changed;
}

}  // namespace dateline
