#ifndef DATELINE_INDEXER_ENTITIES_NAMESAKES_H_
#define DATELINE_INDEXER_ENTITIES_NAMESAKES_H_

#include <compare>
#include <set>
#include <string_view>
#include <vector>

#include "common/country.h"
#include "common/entity.h"
#include "indexer/entities/named_country.h"
#include "indexer/entities/place_candidate.h"

namespace dateline {

// What the names of countries mean in an article that has a person or a town of
// that name: "Israel Vazquez ... Israel", "CUBA, Mo. ... a Cuba man". Such a
// name is the country's where the article tells of the country by another name
// too.
class Namesakes {
 public:
  void begin() {
    named_.clear();
    bearers_.clear();
    are_sorted_ = false;
  }

  // A word of a person's name of several words, or a ship's; it must live as
  // long as the article's work.
  void add_bearer(std::string_view word) { bearers_.push_back(word); }

  void add(const NamedCountry& named) { named_.push_back(named); }

  // What counts, once the whole article is read. Takes little longer than to
  // sort the names.
  const std::vector<NamedCountry>& settle(PlaceGroup places);

  // A word of a person's name.
  bool has_bearer(std::string_view word);

 private:
  // Names that nothing tells apart.
  struct Kind {
    CountryCode own;
    std::string_view form;
    bool is_elsewhere;
    bool is_located;

    // NOLINTNEXTLINE(modernize-use-nullptr): a mistake of clang-tidy 14
    auto operator<=>(const Kind&) const = default;
  };

  static Kind kind_of(const NamedCountry& named);
  bool is_doubtful(const NamedCountry& named);
  bool is_told(const Kind& kind, bool by_place);

  // Of one article that has a doubtful name.
  std::set<Kind> kinds_;
  std::set<CountryCode> told_;  // by places

  std::vector<NamedCountry> named_;
  std::vector<std::string_view> bearers_;
  bool are_sorted_ = false;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_ENTITIES_NAMESAKES_H_
