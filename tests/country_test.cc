#include "common/country.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "common/edit_distance.h"

namespace dateline {
namespace {

std::string joined(const std::vector<CountryCode>& codes) {
  std::string text;
  for (const CountryCode code : codes) {
    if (!text.empty()) text += ' ';
    text += code.view();
  }
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(country)

BOOST_AUTO_TEST_CASE(a_country_is_found_by_code_name_and_adjective) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"BR", "BR"},
      {"br", "BR"},
      {"Brazil", "BR"},
      {"brazil", "BR"},
      {"Brasil", "BR"},
      {"Brésil", "BR"},
      {"Brazilian", "BR"},
      {"Бразилия", "BR"},
      {"巴西", "BR"},
      {"US", "US"},
      {"U.S.", "US"},
      {"USA", "US"},
      {"America", "US"},
      {"UK", "GB"},
      {"u.s.", "US"},
      {"Scottish", "GB"},
      {"South Korea", "KR"},
      {"North Korea", "KP"},
      {"Hong Kong", "HK"},
      {"Soviet Union", "SU"},
      {"East Germany", "DD"},
      {"Czechoslovakia", "CS"},
      {"Kosovo", "XK"},
      {"Niger", "NE"},
      {"Nigeria", "NG"},
      {"Deutschland", "DE"},
      {"Allemagne", "DE"},
      {"Dominica", "DM"},
      {"Georgia", "GE"},
      {"Congo", "CD CG"},
      {"Congolese", "CD CG"},
      {"CD", "CD"},
      {"Congo-Brazzaville", "CG"},
      {"korea", "KR KP"},
      {"Republic of Korea", "KR"},
      {"Dominican", "DO DM"},
      {"Virgin Islands", "VI VG"},
      {"Guinea", "GN"},
      {"Equatorial Guinea", "GQ"},
      {"Moscow", ""},
      {"the Kremlin", ""},
      {"Atlantis", ""},
      {"ZZ", ""},
      {"EU", ""},
      {"", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      BOOST_TEST(joined(find_countries(c.input)) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(names_that_several_others_hold) {
  const struct {
    const char* code;
    const char* expected;
  } cases[] = {
      {"GN", "GQ GW PG"}, {"DE", ""}, {"NE", ""}, {"SD", ""}, {"PG", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST(joined(countries_named_with(CountryCode(c.code))) == c.expected);
  }
}

BOOST_AUTO_TEST_CASE(names_are_those_that_newspapers_print) {
  const struct {
    const char* code;
    const char* expected;
  } cases[] = {
      {"HK", "Hong Kong"},     {"RU", "Russia"},      {"SU", "Soviet Union"},
      {"US", "United States"}, {"TR", "Turkey"},      {"MM", "Myanmar"},
      {"XK", "Kosovo"},        {"CI", "Ivory Coast"},
  };
  for (const auto& c : cases) {
    BOOST_TEST(country_name(CountryCode(c.code)) == c.expected);
  }
}

BOOST_AUTO_TEST_CASE(forms_are_sorted_and_their_countries_have_names) {
  for (const char* language : {"en", "fr", "ko", "pl", "zh", "fil"}) {
    const std::vector<PlaceForm> forms = place_forms_of(language);
    BOOST_TEST(forms.size() > 200U);
    for (std::size_t i = 0; i < forms.size(); ++i) {
      BOOST_TEST_CONTEXT(forms[i].form) {
        BOOST_REQUIRE((i == 0 || forms[i - 1].form < forms[i].form));
        BOOST_REQUIRE(forms[i].language == language);
        const bool named = forms[i].kind == PlaceKind::kNotACountry ||
                           !country_name(forms[i].code).empty();
        BOOST_REQUIRE(named);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_misspelt_country_has_a_nearest_one) {
  BOOST_TEST(nearest_country("Brasilia n") != "Chad");
  BOOST_TEST(nearest_country("Germny") == "Germany");
  BOOST_TEST(nearest_country("Phillipines") == "Philippines");
  BOOST_TEST(nearest_country("Xqzwv").empty());
  BOOST_TEST(nearest_country("Africa").empty());
}

BOOST_AUTO_TEST_CASE(edits_are_counted_in_code_points_with_swaps) {
  const struct {
    const char* a;
    const char* b;
    std::size_t expected;
  } cases[] = {
      {"", "", 0},
      {"a", "", 1},
      {"title", "titel", 1},
      {"title", "tilte", 1},
      {"person", "preson", 1},
      {"é", "e", 1},
      {"kitten", "sitting", 3},
      {"abc", "xyz", 3},
      {"ca", "abc", 3},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.a << " " << c.b) {
      BOOST_TEST(edit_distance(c.a, c.b, 5) == c.expected);
    }
  }
  BOOST_TEST(edit_distance("abcdef", "uvwxyz", 2) == 3U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
