#include "searcher/engine/near_name.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <vector>

#include "common/schema.h"
#include "common/split.h"
#include "common/string_list.h"
#include "common/text.h"
#include "searcher/engine/edit_rows.h"
#include "searcher/engine/names.h"
#include "searcher/engine/typing_cost.h"

namespace dateline {
namespace {

// Letters from which a word may be two edits off.
constexpr std::size_t kLongWord = 6;
// A word of the name that was not typed costs this, in nats.
constexpr double kUntyped = 1.5;

// The least cost of each name, by its id, for one typed word.
using Costs = std::unordered_map<std::uint32_t, double>;

Costs names_near(const Xapian::Database& database, NameKind kind,
                 std::string_view typed) {
  const std::string prefix = schema::name_word_key(kind, "");
  const std::size_t letters = code_points(typed);
  EditRows rows(typed, letters >= kLongWord ? 2 : letters > 3 ? 1 : 0);
  Costs costs;
  for (auto key = database.metadata_keys_begin(prefix);
       key != database.metadata_keys_end(prefix); ++key) {
    const std::string whole = *key;
    const std::string_view word = std::string_view(whole).substr(prefix.size());
    if (!rows.read(word)) continue;
    const double cost = typing_cost(word, typed);
    for (const std::uint32_t id :
         decode_id_list(database.get_metadata(whole))) {
      const auto [at, is_new] = costs.emplace(id, cost);
      if (!is_new) at->second = std::min(at->second, cost);
    }
  }
  return costs;
}

// The names near to all words.
Costs names_near_all(const Xapian::Database& database, NameKind kind,
                     const std::vector<std::string_view>& words) {
  Costs all;
  for (const std::string_view& word : words) {
    const Costs costs = names_near(database, kind, word);
    if (&word == &words.front()) {
      all = costs;
      continue;
    }
    std::erase_if(
        all, [&](const auto& name) { return !costs.contains(name.first); });
    for (auto& [id, cost] : all) cost += costs.at(id);
  }
  return all;
}

}  // namespace

std::string near_name(Index& index, Analyzer& analyzer, NameKind kind,
                      std::string_view typed) {
  if (!resolve_name(index, analyzer, kind, typed).empty()) return {};
  const Xapian::Database& database = index.database();
  const std::string typed_key = analyzed_key(analyzer, typed);
  const std::vector<std::string_view> words = split(typed_key, ' ');
  std::string best;
  double most = 0;
  for (const auto& [id, cost] : names_near_all(database, kind, words)) {
    const std::string& name = index.name(kind, id);
    const std::string key = analyzed_key(analyzer, name);
    const Xapian::doccount articles =
        database.get_termfreq(schema::name_term(kind, key));
    if (articles == 0) continue;
    const auto untyped =
        static_cast<double>(std::count(key.begin(), key.end(), ' ') + 1 -
                            static_cast<std::ptrdiff_t>(words.size()));
    const double value =
        std::log(articles) - cost - kUntyped * std::max(0.0, untyped);
    const bool better =
        best.empty() || value > most || (value == most && name < best);
    if (!better) continue;
    most = value;
    best = name;
  }
  return best;
}

}  // namespace dateline
