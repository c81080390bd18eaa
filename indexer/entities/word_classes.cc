#include "indexer/entities/word_classes.h"

#include <algorithm>

#include "common/country.h"
#include "indexer/tables/table.h"

namespace dateline {

WordClasses::WordClasses(std::string_view table, Kinds kinds) {
  for (const auto& row : rows_of(embedded_table(table))) {
    for (const auto& [kind, classes] : kinds) {
      if (row[0] != kind) continue;
      for (const std::string_view word : words_of(row[1])) add(word, classes);
    }
  }
}

void WordClasses::add(std::string_view word, Classes classes) {
  add_key(analyzed_key(analyzer_, word), classes);
}

void WordClasses::add_key(std::string key, Classes classes) {
  if (key.empty()) return;
  longest_ = std::max(longest_, key.size());
  if (const auto found = classes_.find(key); found != classes_.end()) {
    found.value() |= classes;
    return;
  }
  const std::string& kept = keys_.emplace_back(std::move(key));
  classes_.emplace(kept, classes);
}

std::vector<std::string_view> words_of_kind(std::string_view table,
                                            std::string_view kind) {
  std::vector<std::string_view> words;
  for (const auto& row : rows_of(embedded_table(table))) {
    if (row[0] != kind) continue;
    const auto more = words_of(row[1]);
    words.insert(words.end(), more.begin(), more.end());
  }
  return words;
}

std::vector<LocalHead> local_heads(std::string_view language) {
  std::vector<LocalHead> heads;
  for (const auto& row : rows_of(embedded_table("local_heads"))) {
    if (row[0] == language) heads.push_back({row[1], row[2]});
  }
  return heads;
}

void add_places(std::string_view language, WordClasses::Classes classes,
                WordClasses& table) {
  for (const PlaceForm& place : place_forms_of(language)) {
    if (place.kind != PlaceKind::kMetonym) {
      table.add_key(std::string(place.form), classes);
    }
  }
}

}  // namespace dateline
