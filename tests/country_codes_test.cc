#include <boost/test/unit_test.hpp>

#include "tests/country_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(country_codes)

BOOST_AUTO_TEST_CASE(results_print_codes_behind_names) {
  check_codes({
      {"1 S. Baumann (SUI) 11.09, 2 D. Marsh (GBR) 11.14", "CH1 GB1"},
      {"1. Petra Novotna CZE 54.3\n\n2. Olga Sidorova UKR 54.9", "CZ1 UA1"},
      {"Marit Lund (SWE) beat Ana Matos (POR) and Eve Tamm (EST)",
       "EE1 PT1 SE1"},
      {"Withdrawn: N. Visser (NED), T. Aalto (FIN)", "FI1 NL1"},
      {"1 K. Mutai (KEN), 2 A. Bekele (ETH), 3 J. Cruz (PHI)", "ET1 KE1 PH1"},
      {"Final: Weber/Klein (GER) v Rossi/Bianchi (ITA)", "DE1 IT1"},
  });
}

BOOST_AUTO_TEST_CASE(abbreviations_in_brackets_are_no_codes) {
  check_codes({
      {"The Party of Reform (PRI) and the Action Party (PAN) met.", ""},
      {"Doe (IND) beat Roe (CON) and Poe (GRN).", ""},
      {"The Geological Survey Board (GSB) met.", ""},
      {"Signals Officers in Revolt (SOM) and Norwood (NOR)", ""},
      {"Cole Marsh (CHI) and Dale Burke (DEN) scored.", ""},
      {"The Polar Society (POL) has a new chair.", ""},
      {"DOE AND ROE (GER) MEET (FRA) TODAY", ""},
  });
}

BOOST_AUTO_TEST_CASE(an_adjective_may_be_of_two_countries) {
  check_codes({
      {"the Franco-German plan", "DE1 FR1"},
      {"the Russo-Ukrainian war", "RU1 UA1"},
      {"Sino-Indian and Indo-Pakistani borders", "CN1 IN2 PK1"},
      {"the Anglo-Irish accord", "GB1 IE1"},
      {"Austro-Hungarian rule", "AT1 HU1"},
      {"General Franco-style rule by Franco", ""},
      {"the Indo-Pacific fleet", ""},
      {"an Anglo-Saxon helmet", ""},
      {"the Italo-Turkish war", "IT1 TR1"},
      {"Luso-Brazilian music and the Greco-Turkish war", "BR1 GR1 PT1 TR1"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
