#include "indexer/name_dictionary.h"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

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

void NameDictionary::load(std::vector<std::string> names,
                          const std::vector<std::string>& keys) {
  const std::lock_guard lock(mutex_);
  names_ = std::move(names);
  for (std::size_t id = 0; id < keys.size(); ++id) {
    ids_.emplace(keys[id], static_cast<std::uint32_t>(id));
  }
}

std::uint32_t NameDictionary::id_of(std::string_view key,
                                    std::string_view name) {
  const std::lock_guard lock(mutex_);
  const auto next = static_cast<std::uint32_t>(names_.size());
  const auto [entry, is_new] = ids_.try_emplace(std::string(key), next);
  const std::uint32_t id = entry->second;
  if (is_new) {
    names_.emplace_back(name);
  } else if (is_better(name, names_[id])) {
    names_[id] = name;
  }
  return id;
}

}  // namespace dateline
