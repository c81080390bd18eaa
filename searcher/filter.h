#ifndef DATELINE_SEARCHER_FILTER_H_
#define DATELINE_SEARCHER_FILTER_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// One --country, --about, --person, --organisation, --source or --language as
// typed and parsed: "A|B" is one or the other, a leading "-" negates the whole,
// "\" escapes, "@none" is an article without a value.
struct Filter {
  enum class Kind : std::uint8_t {
    kCountry,
    kAbout,
    kPerson,
    kOrganisation,
    kSource,
    kLanguage
  };

  Kind kind = Kind::kCountry;
  bool negated = false;
  bool none = false;                      // one alternative is @none
  std::vector<std::string> alternatives;  // without @none; not both empty
};

// Throws UsageError on an empty alternative.
Filter parse_filter(Filter::Kind kind, std::string_view text);

// "--person=A|B"
std::string to_string(const Filter& filter);

}  // namespace dateline

#endif  // DATELINE_SEARCHER_FILTER_H_
