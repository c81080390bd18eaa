#include <boost/test/unit_test.hpp>

#include "tests/country_tagging.h"

namespace dateline {
BOOST_AUTO_TEST_SUITE(country_tagger)

BOOST_AUTO_TEST_CASE(names_adjectives_capitals_and_metonyms_count) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"Brazil beat Brazilian rivals in Brasilia.", "BR3"},
      {"The U.S. and the United States told us.", "US2"},
      {"The US, not us, decided.", "US1"},
      {"UK and U.K. ministers met the British.", "GB3"},
      {"The Kremlin and Downing Street were silent.", "GB1 RU1"},
      {"China’s exports; China's imports.", "CN2"},
      {"South Korean and North Korean envoys", "KP1 KR1"},
      {"Papua New Guinea, Guinea-Bissau, Equatorial Guinea and Guinea",
       "GN1 GQ1 GW1 PG1"},
      {"Niger is not Nigeria, Dominica no Dominican Republic",
       "DM1 DO1 NE1 NG1"},
      {"The Soviet Union and East Germany are gone.", "DD1 SU1"},
      {"the Bank of England and the French Open", "FR1 GB1"},
      {"Xi’an is a city.", "CN1"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) { BOOST_TEST(codes(c.input) == c.expected); }
  }
}

BOOST_AUTO_TEST_CASE(false_friends_do_not_count) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"Michael Jordan scored for the Bulls.", ""},
      {"Roast turkey on fine china.", ""},
      {"South America lies far from the Indian Ocean.", ""},
      {"Mr Holland met Mrs France.", ""},
      {"The governor of Georgia spoke in Atlanta of Savannah.", "US3"},
      {"Georgia fears Russia, said Tbilisi.", "GE2 RU1"},
      {"A Guinea pig ate Brazil nuts and French fries.", ""},
      {"The Prague of Dubcek fell to Soviet tanks.", "CS1 SU1"},
      {"Guinea worm is nearly gone.", ""},
      {"Burns will wear the No 10 shirt.", ""},
      {"A No 10 spokesman declined to speak.", "GB1"},
      {"An Indiana court heard about Dutch courage.", "US1"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) { BOOST_TEST(codes(c.input) == c.expected); }
  }
}

BOOST_AUTO_TEST_CASE(clubs_tell_of_their_country) {
  const struct {
    const char* input;
    const char* expected;
  } cases[] = {
      {"Juventus and Arsenal want the midfielder of Feyenoord.", "GB1 IT1 NL1"},
      {"Galatasaray lost in the league. Galatasaray is third.", "TR2"},
      {"Flamengo signed a goalkeeper from Boca Juniors.", "AR1 BR1"},
      {"The Dodgers lead the league, the Yankees do not.", "US2"},
      {"The Canucks and the Blackhawks meet in the league.", "CA1 US1"},
      {"Everton sold a winger to Panathinaikos.", "GB1 GR1"},
      // the town counts once
      {"Borussia Dortmund lead the league.", "DE1"},
      {"Newcastle United lost in the league.", "GB1"},
      // no sport
      {"The Arsenal of the fleet burned down.", ""},
      {"Ajax was a hero before Troy.", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) { BOOST_TEST(codes(c.input) == c.expected); }
  }
}

BOOST_AUTO_TEST_CASE(the_language_of_the_article_is_read_too) {
  BOOST_TEST(codes("L’Allemagne et la diplomatie américaine", "fr") ==
             "DE1 US1");
  BOOST_TEST(codes("Die deutsche Regierung und Frankreich", "de") == "DE1 FR1");
  BOOST_TEST(codes("Переговоры России с Китаем", "ru") == "CN1 RU1");
  BOOST_TEST(codes("中国和日本", "zh") == "CN1 JP1");
  BOOST_TEST(codes("Die deutsche Regierung", "") == "");
}

BOOST_AUTO_TEST_CASE(title_lead_and_frequency_make_what_it_is_about) {
  Article article;
  article.title = "Coffee prices rise in Brazil";
  article.body =
      "Brazil’s growers expect a record year for their exports of coffee.\n\n"
      "Traders in London agree. Shops in Germany do not.\n\n"
      "Brazil sells most of it to Europe.";
  BOOST_TEST(countries(article) == "BR3* DE1 GB1");
  BOOST_TEST(countries(of_body("Nothing happened anywhere.")) == "");
}

BOOST_AUTO_TEST_CASE(a_dateline_is_evidence) {
  Article article;
  article.dateline = "NAIROBI, March 2";
  article.body = "Tea prices rose at the auction, the association said.";
  BOOST_TEST(countries(article) == "KE1*");
}

BOOST_AUTO_TEST_CASE(a_dateline_tells_which_country_a_name_means) {
  const struct {
    const char* dateline;
    const char* body;
    const char* expected;
  } cases[] = {
      {"ATHENS, Ga.", "Georgians vote in a second round.", "US3*"},
      {"BATUMI", "Georgians vote in a second round.", "GE2*"},
      {"PYONGYANG", "Korean children sang.", "KP2*"},
      {"BRAZZAVILLE", "Congolese children sang.", "CG2*"},
      {"CHICAGO", "Jordan sent a ship for wheat.", "JO1* US1*"},
  };
  for (const auto& c : cases) {
    Article article;
    article.dateline = c.dateline;
    article.body = c.body;
    BOOST_TEST_CONTEXT(c.body) { BOOST_TEST(countries(article) == c.expected); }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
