#include <boost/test/unit_test.hpp>

#include "tests/country_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(local_places)

BOOST_AUTO_TEST_CASE(words_of_local_life_tell_the_country_of_a_name) {
  check_codes({
      {"Naples men were arraigned on felony charges, a sheriff's deputy said.",
       "US1"},
      {"The school district in Versailles will close a middle school, the "
       "school board decided.",
       "US1"},
      {"County commissioners in Odessa voted to pave Route 9.", "US1"},
      {"A state trooper stopped the pickup in Warsaw for drunken driving.",
       "US1"},
      {"The councillor told the parish council in Boston that the lorry hit "
       "a kerb, and magistrates fined him.",
       "GB1"},
      {"Gardai in Newcastle spoke to a county councillor and a TD.", "IE1"},
      {"The mayor of Naples met the mayor of Versailles.", "FR1 IT1"},
      {"Fans in Athens cheered.", "GR1"},
  });
}

BOOST_AUTO_TEST_CASE(words_of_local_life_imply_a_country) {
  check_codes({
      {"A grand jury indicted the county sheriff on Tuesday.", "US3"},
      {"The gram panchayat was promised two lakh for a well.", "IN2"},
      {"Ofsted praised the headteacher and the sixth form.", "GB3"},
      {"The RCMP told the provincial court of the theft.", "CA2"},
      {"Her father, the tennis coach, drove 20 miles.", ""},
      {"The shop has colors that your neighbor will favor.", ""},
  });
}

BOOST_AUTO_TEST_CASE(towns_side_by_side_tell_their_country) {
  check_codes({
      {"Buses run from Toledo to Bowling Green, Findlay and Fremont.", "US4"},
      {"Roads in Cambridge, Somerville and Arlington were icy.", "US3"},
      {"Roads in Cambridge, Ely and Huntingdon were icy.", "GB3"},
      {"Roads in Berlin, Potsdam and Oranienburg were icy.", "DE3"},
  });
}

BOOST_AUTO_TEST_CASE(a_story_abroad_names_the_country) {
  check_codes({
      {"Dublin voted. The Dublin schools, Columbus said, are full, and Dublin "
       "pays Columbus, Ohio.",
       "US6"},
      {"Ireland wept. Dublin schools closed, and Dublin mourned.", "IE3"},
  });
}

BOOST_AUTO_TEST_CASE(small_towns_of_a_named_country_wait_for_more) {
  check_codes({
      {"U.S. and Canadian envoys met in Geneva.", "CA1 CH1 US1"},
      {"U.S. and Japanese bankers flew to Basel and Lucerne.", "CH2 JP1 US1"},
  });
}

BOOST_AUTO_TEST_CASE(names_of_countries_may_be_towns_of_local_papers) {
  check_codes({
      {"Lebanon elementary school pupils met the school board.", "US1"},
      {"The Malta school district has a new superintendent of schools.", "US1"},
      {"The Peru middle school is full, county commissioners said.", "US1"},
      {"Maltese police in Malta held two men.", "MT2"},
      {"The county sheriff flew to Lebanon, to Lebanese friends in Beirut.",
       "LB3"},
      {"Two hurt in Georgia; both are in a hospital in Savannah.", "US2"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
