#include <boost/test/unit_test.hpp>

#include "tests/country_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(institutions)

BOOST_AUTO_TEST_CASE(institutions_imply_their_country) {
  check_codes({
      {"The Oireachtas heard Fine Gael.", "IE2"},
      {"Likud left the Knesset.", "IL2"},
      {"The Bharatiya Janata Party won again.", "IN1"},
      {"The National People's Congress opens.", "CN1"},
      {"Mossos d'Esquadra and the Guardia Civil searched it.", "ES2"},
      {"The Quds Force denied it, the IRGC did not.", "IR2"},
      {"The Riksbank cut its rate.", "SE1"},
      {"Fidesz lost the vote.", "HU1"},
      {"The Home Office and the Old Bailey", "GB2"},
      {"The Federal Aviation Administration grounded it.", "US1"},
      {"The Royal Canadian Mounted Police came.", "CA1"},
  });
}

BOOST_AUTO_TEST_CASE(some_are_words_or_of_other_countries_too) {
  check_codes({
      {"Analysts expect the Fed to wait.", "US1"},
      {"Fed up, they left. Fed on grain, hens thrive.", ""},
      {"The Diet passed the bill.", "JP1"},
      {"Diet Coke and the Atkins Diet", ""},
      {"In Madrid the Cortes sat until dawn.", "ES2"},
      {"A baker named Luis Cortes sat until dawn.", ""},
      {"Tokyo Metropolitan Police raided it.", "JP1"},
      {"A Nigerian House Democrats club", "NG1"},
      {"Seoul Metropolitan Police said no.", "KR1"},
  });
}

BOOST_AUTO_TEST_CASE(places_of_the_news_are_known) {
  check_codes({
      {"They met in Venice and in Florence.", "IT2"},
      {"Fans in Manchester and in Cambridge", "GB2"},
      {"Shells fell on Odesa and Mykolaiv.", "UA2"},
      {"The typhoon hit Cebu and Tacloban.", "PH2"},
      {"Troops entered El Fasher.", "SD1"},
      {"Families fled Beit Hanoun for Deir al-Balah.", "PS2"},
      {"Refugees in Dadaab and Kakuma", "KE2"},
      {"Hotels on Santorini and Mykonos are full.", "GR2"},
      {"The race ends in St. Moritz.", "CH1"},
      {"He died at Auschwitz.", "PL1"},
  });
}

BOOST_AUTO_TEST_CASE(an_agency_in_a_dateline_is_no_place) {
  check_codes({
      {"MOSCOW, March 11 (UPI) - Snow fell.", "RU1"},
      {"LIMA, May 2 (EFE) - Snow fell.", "PE1"},
      {"CAIRO (MENA) - Snow fell.", "EG1"},
  });
}

BOOST_AUTO_TEST_CASE(regions_and_seats_have_names_in_other_languages) {
  const struct {
    const char* language;
    const char* body;
    const char* expected;
  } rows[] = {
      {"de", "Der Minister sprach in Thüringen und im Elsass.", "DE1 FR1"},
      {"de", "Waldbrände auf Kreta und in Katalonien", "ES1 GR1"},
      {"de", "Das Bundesverfassungsgericht hob das Urteil auf.", "DE1"},
      {"fr", "La tempête a touché la Bavière et la Toscane.", "DE1 IT1"},
      {"fr", "Il l'a dit à Milan, puis à Genève.", "CH1 IT1"},
      {"fr", "Des pluies en Crimée et en Californie", "UA1 US1"},
      {"es", "Llueve en Baviera, en Sicilia y en Cataluña.", "DE1 ES1 IT1"},
      {"es", "Llegaron a La Moneda.", "CL1"},
      {"ru", "Пожары в Якутии и в Калифорнии", "RU1 US1"},
      {"ru", "Об этом сообщили в Белом доме.", "US1"},
      {"zh", "加州和西西里发生火灾。", "IT1 US1"},
      {"ar", "حرائق في كاليفورنيا وصقلية", "US1"},
  };
  for (const auto& row : rows) {
    BOOST_TEST_CONTEXT(row.body) {
      BOOST_TEST(codes(row.body, row.language) == row.expected);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
