#ifndef DATELINE_COMMON_COUNTRY_H_
#define DATELINE_COMMON_COUNTRY_H_

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// ISO 3166-1 alpha-2, with XK for Kosovo and, for states that are gone, SU, YU,
// CS (Czechoslovakia) and DD.
class CountryCode {
 public:
  constexpr CountryCode() = default;
  // REQUIRES: two upper-case letters.
  constexpr explicit CountryCode(std::string_view code)
      : letters_{code[0], code[1]} {}

  std::string_view view() const { return {letters_.data(), letters_.size()}; }
  std::string str() const { return std::string(view()); }
  // NOLINTNEXTLINE(modernize-use-nullptr): a mistake of clang-tidy 14
  auto operator<=>(const CountryCode&) const = default;

 private:
  std::array<char, 2> letters_{};
};

// How a form stands for its country.
enum class PlaceKind : std::uint8_t {
  kName,
  kAdjective,
  kCapital,
  kMetonym,
  kNotACountry,  // a longer expression such as "Indian Ocean"
};

// One way of saying a country. The table of all of them is made at build time
// from CLDR and common/data/.
struct PlaceForm {
  std::string_view form;      // folded words joined by one space
  std::string_view language;  // ISO 639 code
  CountryCode code;           // ZZ for kNotACountry
  PlaceKind kind;
  bool small = false;  // its adjective, too: with a small letter ("suisse")
};

// In the table, the kinds of forms that are adjectives, too, are that much
// more.
inline constexpr int kSmallToo = 128;

// The rows of the table that are of a language, sorted by form (bytes); one for
// each form.
std::vector<PlaceForm> place_forms_of(std::string_view language);

// The English name that people use: "South Korea", "Hong Kong". REQUIRES: a
// code of the table.
std::string_view country_name(CountryCode code);

// The countries that have the ISO code, the name (in any CLDR language) or the
// adjective: mostly one, several for "Congo", "Korea", "Dominican"; the one
// that is rather meant first. Case, width and diacritics do not matter.
// Capitals and metonyms are no names.
std::vector<CountryCode> find_countries(std::string_view text);

// Those whose English names hold a country's name, where they are several: of
// Guinea three.
std::vector<CountryCode> countries_named_with(CountryCode code);

// Whether folded words joined by one space are a country's name or adjective
// in any language.
bool is_country_form(std::string_view form);

// The country name or adjective nearest in spelling, for "did you mean"; empty
// where none is near.
std::string nearest_country(std::string_view text);

}  // namespace dateline

#endif  // DATELINE_COMMON_COUNTRY_H_
