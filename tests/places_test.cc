#include <boost/test/unit_test.hpp>

#include "tests/country_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(places)

BOOST_AUTO_TEST_CASE(cities_and_regions_imply_their_country) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"Floods hit Chicago and Detroit.", "US2"},
      {"Voters in Bavaria and Saxony stayed at home.", "DE2"},
      {"The port of Rotterdam closed.", "NL1"},
      {"Fighting went on near Kharkiv.", "UA1"},
      {"The Peking opera moved to Bombay from Leningrad.", "CN1 IN1 SU1"},
      {"A court in São Paulo freed him.", "BR1"},
      {"A court in Sao Paulo freed him.", "BR1"},
      {"The plant in Duesseldorf is owned by a firm from Malmoe.", "DE1 SE1"},
      {"Police in New South Wales and British Columbia agree.", "AU1 CA1"},
      {"The Hague is a seat of courts, said a judge in the Hague.", "NL2"},
      {"Rain fell in Mexico City.", "MX1"},
      {"Mills in Denver, San Jose and Omaha closed.", "US3"},
      {"Mills in Wichita, Kansas, and Omaha, Nebraska, closed.", "US4"},
      {"He was born in Jersey City, far from Jersey.", "JE1 US1"},
      // a namesake in New York, of Dublin one beside a London in Ohio
      {"The ship left Rotterdam for New York.", "NL1 US1"},
      {"She sang in Hamburg, in Oslo and in New York.", "DE1 NO1 US1"},
      {"He flew from London to Dublin and on to New York.", "GB1 IE1 US1"},
      {"A mill in Rotterdam, New York, was sold.", "US2"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) { BOOST_TEST(codes(c.input) == c.expected); }
  }
}

BOOST_AUTO_TEST_CASE(a_region_behind_a_place_settles_it) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"A school in Paris, Texas, was closed.", "US2"},
      {"The mill in London, Ontario, was sold.", "CA2"},
      {"He lives in Athens, Ga., with his dog.", "US2"},
      {"The fair in Lebanon, Pa., begins today.", "US2"},
      {"A farm near Moscow, Idaho, burnt down.", "US2"},
      {"They met in Naples, Fla., and in Naples.", "US3"},
      {"The bus left Flomatown, Ala., at noon.", "US1"},
      {"Offices in Columbus, OH and Gary, IN", "US4"},
      {"A man from Lima, Ohio, won.", "US2"},
      {"A crash in Cuba, Mo., hurt two.", "US2"},
      {"Schools in Panama City, Fla., open late.", "US2"},
      {"The mayor of Tbilisi, Georgia, resigned.", "GE2"},
      {"The mayor of Atlanta, Georgia, resigned.", "US2"},
      {"They meet in Birmingham, Ala., not in Birmingham.", "US3"},
      {"Snow fell in Manchester, N.H., all day.", "US2"},
      {"The university in Cambridge, Mass., said so.", "US2"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) { BOOST_TEST(codes(c.input) == c.expected); }
  }
}

BOOST_AUTO_TEST_CASE(other_countries_of_the_article_help) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"Canada is large. The mayor of Hamilton spoke in Ontario.", "CA3"},
      {"Trains in Spain stop in Cartagena.", "ES2"},
      {"Trains in Colombia stop in Cartagena.", "CO2"},
      {"Chile mourns. Santiago is quiet, so is Valdivia.", "CL3"},
      {"Australia fears fires; Newcastle is safe.", "AU2"},
      {"Libya said Tripoli was calm. Sirte was not.", "LY3"},
      {"Costa Rica votes. San Jose is quiet.", "CR2"},
      {"California votes. San Jose is quiet.", "US2"},
      {"Guyana votes. Georgetown is quiet.", "GY2"},
      {"Syria said its Tartus port was shut.", "SY2"},
      {"Bermuda votes. Hamilton is quiet.", "BM2"},
      {"Cayman votes. George Town is quiet.", "KY2"},
      {"Granada's Alhambra, in Spain, is shut.", "ES2"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) { BOOST_TEST(codes(c.input) == c.expected); }
  }
}

BOOST_AUTO_TEST_CASE(names_that_are_persons_or_words_do_not_count) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"Chelsea Clinton met Harold Washington.", ""},
      {"Mr Lancaster and Mrs Bolton agreed.", ""},
      {"Reading is fun. Nice work.", ""},
      {"Of all books he likes Mary Jones best.", ""},
      {"He read the Boston Globe and the Los Angeles Times.", ""},
      {"They live on Toulouse Street.", ""},
      {"Shares of Piedmont Aviation Inc rose. Piedmont is small.", ""},
      {"The UN and SIG spoke on Monday in March.", ""},
      {"Jack London wrote it, said Irving Berlin.", ""},
      {"The Toyota was driven by Paris Hilton.", ""},
      {"Florence Nightingale nursed soldiers.", ""},
      {"Sydney Pollack filmed it.", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) { BOOST_TEST(codes(c.input) == c.expected); }
  }
}

BOOST_AUTO_TEST_CASE(names_in_the_language_of_the_article) {
  const struct {
    const char* language;
    const char* input;
    const char* expected;
  } cases[] = {
      {"fr", "Le maire de Marseille est allé à Londres.", "FR1 GB1"},
      {"de", "Der Bürgermeister von München war in Mailand.", "DE1 IT1"},
      {"es", "El alcalde de Sevilla viajó a Nueva York.", "ES1 US1"},
      {"ru", "Мэр Новосибирска прибыл в Харьков.", "RU1 UA1"},
      {"zh", "上海和大阪", "CN1 JP1"},
      {"ar", "سافر من حلب إلى اسطنبول", "SY1 TR1"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      BOOST_TEST(codes(c.input, c.language) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(cities_of_states_that_are_gone) {
  BOOST_TEST(codes("Soviet troops left Kiev for Minsk.") == "SU3");
  BOOST_TEST(codes("Ukraine said Soviet troops left Kiev.") == "SU1 UA2");
  BOOST_TEST(codes("Yugoslavia sent troops to Zagreb.") == "YU2");
  Article article = of_body("The former Soviet soldier moved to Kyiv.");
  article.date = Date(std::chrono::year(2024) / 3 / 2);
  BOOST_TEST(countries(article) == "SU1* UA1");
}

BOOST_AUTO_TEST_CASE(datelines_in_the_body_count) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"BONN, March 2 - The cabinet met.", "DE1*"},
      {"NEW YORK, March 2 - Shares rose on the exchange.", "US1*"},
      {"LONDON 1996-08-30\n\nResults of matches.", "GB1*"},
      {"BEIJING (Reuters) – Rain fell all day.", "CN1*"},
      {"PARIS — Trains stood still.", "FR1*"},
      {"MOSCOW -- Trains stood still.", "RU1*"},
      {"CHICAGO, April 1 (AP) - Wheat fell.", "US1*"},
      {"HAMAR, Norway 1999-12-05\n\nResults on the second day.", "NO2*"},
      {"MALVERN, Pa, March 12 - The firm said so.", "US2*"},
      {"NATO - the alliance - met.", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      BOOST_TEST(countries(of_body(c.input)) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
