#include "searcher/engine/names.h"

#include <vector>

#include "common/schema.h"
#include "common/split.h"

namespace dateline {
namespace {

NamesByKey names_with(Index& index, Analyzer& analyzer, NameKind kind,
                      std::string_view form) {
  NamesByKey names;
  for (std::string& name : index.names_with(kind, form)) {
    std::string key = analyzed_key(analyzer, name);
    names.emplace(std::move(key), std::move(name));
  }
  return names;
}

}  // namespace

NamesByKey resolve_name(Index& index, Analyzer& analyzer, NameKind kind,
                        std::string_view typed) {
  const std::string whole = analyzed_key(analyzer, typed);
  if (whole.empty()) return {};
  if (index.database().term_exists(schema::name_term(kind, whole))) {
    return {{whole, std::string(typed)}};
  }
  NamesByKey names;
  bool first = true;
  for (const std::string_view word : split(whole, ' ')) {
    NamesByKey with_word = names_with(index, analyzer, kind, word);
    if (first) {
      names = std::move(with_word);
      first = false;
      continue;
    }
    std::erase_if(names, [&with_word](const auto& entry) {
      return !with_word.contains(entry.first);
    });
  }
  // The dictionary keeps the names of articles that are gone.
  std::erase_if(names, [&](const auto& entry) {
    return !index.database().term_exists(schema::name_term(kind, entry.first));
  });
  return names;
}

}  // namespace dateline
