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

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
