#include "indexer/previous_names.h"

#include <algorithm>
#include <iterator>

#include "common/name_page.h"
#include "common/string_list.h"

namespace dateline {
namespace {

// Names that are rather compared than narrowed by a further word.
constexpr std::size_t kFew = 100;

constexpr std::size_t kMostPages = 200;  // kept in memory

}  // namespace

std::optional<DictionaryName> PreviousNames::find(const std::string& key) {
  // The last word, mostly a surname, is the rarest.
  std::string_view rest = key;
  std::vector<std::uint32_t> ids;
  for (bool first = true; first || !rest.empty(); first = false) {
    const std::size_t space = rest.rfind(' ');
    const std::size_t begin = space == std::string_view::npos ? 0 : space + 1;
    const auto with_word = ids_with(rest.substr(begin));
    rest = rest.substr(0, begin == 0 ? 0 : space);
    if (first) {
      ids = with_word;
    } else {
      std::vector<std::uint32_t> both;
      std::set_intersection(ids.begin(), ids.end(), with_word.begin(),
                            with_word.end(), std::back_inserter(both));
      ids = std::move(both);
    }
    if (ids.size() <= kFew) break;
  }
  return among(ids, key);
}

std::optional<DictionaryName> PreviousNames::among(
    const std::vector<std::uint32_t>& ids, const std::string& key) {
  for (const std::uint32_t id : ids) {
    const auto& names = page(id / kNamesPerPage);
    const std::size_t place = id % kNamesPerPage;
    if (place >= names.size()) continue;
    if (analyzed_key(analyzer_, names[place]) == key) {
      return DictionaryName{id, names[place]};
    }
    analyzer_.trim();
  }
  return std::nullopt;
}

std::vector<std::uint32_t> PreviousNames::ids_with(std::string_view word) {
  auto ids = decode_id_list(
      database_.get_metadata(schema::name_word_key(kind_, word)));
  std::sort(ids.begin(), ids.end());
  return ids;
}

const std::vector<std::string>& PreviousNames::page(std::uint32_t number) {
  auto found = pages_.find(number);
  if (found == pages_.end()) {
    if (pages_.size() >= kMostPages) pages_.clear();
    found = pages_
                .emplace(number, decode_name_page(database_.get_metadata(
                                     schema::name_page_key(kind_, number))))
                .first;
  }
  return found->second;
}

}  // namespace dateline
