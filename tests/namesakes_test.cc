#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/country_tagging.h"

namespace dateline {

BOOST_AUTO_TEST_SUITE(namesakes)

BOOST_AUTO_TEST_CASE(a_person_of_the_article_bears_the_name_of_a_country) {
  check_codes({
      {"Israel Montero won. Israel never looked back.", ""},
      {"Kenya Bradford sang. \"Kenya is a star,\" said her mother.", ""},
      {"Rob Holland scored. Holland was booked, and Holland went off.", ""},
      {"Simon Ireland bowled well. Ireland took four.", ""},
      {"Judge Harry English retires. English sat for nine years.", ""},
      {"Chelsea France wrote it. France lives alone.", ""},
      {"Jordan Whitlow sings. Jordan is nine.", ""},
      {"India Marsh danced. India wept.", ""},
      {"Sofia Delgado won. Sofia trains at home.", ""},
      {"Paris Coleman spoke. Paris was calm.", ""},
      {"Israel Montero flew home. In Israel, Israeli fans cheered.", "IL2"},
      {"Kenya Bradford sang in Kenya. Kenya loved her.", "KE2"},
      {"Paris Coleman, who is French, spoke in Paris.", "FR2"},
  });
}

BOOST_AUTO_TEST_CASE(a_town_of_the_article_has_the_name_of_a_country) {
  check_codes({
      {"CUBA, Mo. - A Cuba man was hurt. Cuba police came.", "US4"},
      {"HOLLAND, Mich. - Tulips bloom in Holland.", "US3"},
      {"He was born in Poland, Ohio. Poland has one school.", "US3"},
      {"A fire in Norway, Maine, killed two. Norway has no hydrants.", "US3"},
      {"Schools in Mexico, Mo., closed. Mexico saw no snow.", "US3"},
      {"The fair in Denmark, S.C., ended. Denmark danced.", "US3"},
      {"JAMAICA, Vt. - Jamaica voted for the bridge.", "US3"},
      {"A clerk in Brazil, Ind., left. Brazil has a new one.", "US3"},
      {"PERU, Neb. - Peru voted to keep its library.", "US3"},
      {"He left Cuba, Mo., for Havana. Cuba let Cuban exiles in.", "CU3 US2"},
  });
}

BOOST_AUTO_TEST_CASE(a_longer_name_tells_which_place_a_shorter_one_is) {
  check_codes({
      {"Pilgrims reach Santiago de Compostela. Santiago is full.", "ES2"},
      {"Perth and Kinross will close schools. Perth is angry.", "GB2"},
      {"Newcastle upon Tyne voted. Newcastle counted first.", "GB2"},
      {"They sailed from Santiago de Cuba. Santiago was calm.", "CU2"},
      {"Frankfurt am Main grew. Frankfurt built towers.", "DE2"},
      {"Kingston upon Hull froze, and Kingston Road too.", "GB1"},
      {"In Santiago de Chile it rained. Santiago slept.", "CL2"},
  });
}

BOOST_AUTO_TEST_CASE(ships_horses_and_streets_are_no_countries) {
  check_codes({
      {"The ferry Estonia sank.", ""},
      {"Sailors of the liner Norwegian Pearl fell ill.", ""},
      {"HMS Malta and RMS Britannic were scrapped.", ""},
      {"The tanker Brazil Star ran aground.", ""},
      {"The tug Brazil Star ran aground.", ""},
      {"1 Sweet Jamaica (7-2), 2 Mali Boy (20/1)", ""},
      {"The bus stops at Jamaica Street and at India Dock Road.", ""},
      {"They ran from Malta Road to Canada Lane.", ""},
      {"HMS Jamaica sailed. The cruiser Jamaica sank.", ""},
      {"Ferry Estonia found\n\nDivers saw the Estonia.", ""},
      {"They met at Lebanon Baptist Church.", ""},
      {"Baked Alaska, Peking duck and Singapore noodles", ""},
      {"Polish your shoes. Polish the lamp.", ""},
      {"Polish voters and a Swede", "PL1 SE1"},
      {"Iran said a tanker Iran seized was empty.", "IR2"},
      {"South Korea (2-1) and Oman (1-0) won.", "KR1 OM1"},
      {"A cargo ship China had sent was late.", "CN1"},
  });
}

BOOST_AUTO_TEST_CASE(words_in_front_that_are_given_names_elsewhere) {
  check_codes({
      {"The Royal Dutch airline, the Royal Thai Army", "NL1 TH1"},
      {"They fled Nazi Germany for sunny Spain.", "DE1 ES1"},
      {"She was Miss Finland once.", "FI1"},
      {"Young Irish voters and Christian Syrian families", "IE1 SY1"},
      {"Imperial Japan and Roman Britain", "GB1 JP1"},
  });
}

// A run takes hours where each name is compared with all others.
BOOST_AUTO_TEST_CASE(names_without_end_take_no_longer_than_others) {
  constexpr int kMany = 200'000;
  std::string borne = "Israel Montero won.";
  std::string ship = "They took the ferry";
  for (int i = 0; i < kMany; ++i) {
    borne += " Israel ran.";
    ship += " Norwegian Hebbard";
  }
  BOOST_TEST(codes(borne.c_str()) == "");
  BOOST_TEST(codes(ship.c_str()) == "");
  std::string rival;
  for (int i = 0; i < kMany; ++i) rival += "He saw Georgia. ";
  BOOST_TEST(codes(rival.c_str()) == "GE" + std::to_string(kMany));
  std::string list = "Boeing";
  for (int i = 0; i < kMany; ++i) list += " and Boeing";
  BOOST_TEST(codes(list.c_str()) == "");
  borne += " In Israel, Israeli fans cheered.";
  BOOST_TEST(codes(borne.c_str()) == "IL" + std::to_string(kMany + 2));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
